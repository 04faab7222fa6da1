// Files: chosen, dropped on the page, or saved.

export class Files {
  // open(name, bytes) is called with each file of the reader, unless refuses(name, size).
  constructor(input, open, refuses) {
    this.input = input;
    const take = async (file) => {
      if (file && !refuses(file.name, file.size)) open(file.name, new Uint8Array(await file.arrayBuffer()));
    };
    input.addEventListener('change', async () => {
      await take(input.files[0]);
      input.value = '';  // so that the same file can be chosen again
    });
    const hasFiles = (event) => event.dataTransfer?.types.includes('Files');
    addEventListener('dragover', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      document.body.setAttribute('data-drop', '');
    });
    addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) document.body.removeAttribute('data-drop');
    });
    addEventListener('drop', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      document.body.removeAttribute('data-drop');
      take(event.dataTransfer.files[0]);
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
