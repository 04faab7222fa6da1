// Files: chosen, dropped on the page, or saved.

export class Files {
  // open(name, bytes) is called with each file of the reader.
  constructor(stage, input, open) {
    this.input = input;
    input.addEventListener('change', async () => {
      const [file] = input.files;
      if (file) open(file.name, new Uint8Array(await file.arrayBuffer()));
      input.value = '';  // so that the same file can be chosen again
    });
    const hasFiles = (event) => event.dataTransfer?.types.includes('Files');
    addEventListener('dragover', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      stage.setAttribute('data-drop', '');
    });
    addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) stage.removeAttribute('data-drop');
    });
    addEventListener('drop', async (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      stage.removeAttribute('data-drop');
      const [file] = event.dataTransfer.files;
      if (file) open(file.name, new Uint8Array(await file.arrayBuffer()));
    });
  }

  choose() {
    this.input.click();
  }

  save(name, bytes) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes]));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }
}
