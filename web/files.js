// Files: chosen, dropped on the page, or saved.

export class Files {
  // open(name, bytes) is called with each file of the reader, unless refuses(name, size); nothing happens unless opensFiles().
  constructor(input, open, refuses, opensFiles) {
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
      event.preventDefault();  // else the browser goes to the file
      if (opensFiles()) document.body.setAttribute('data-drop', '');
      else event.dataTransfer.dropEffect = 'none';
    });
    addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) document.body.removeAttribute('data-drop');
    });
    addEventListener('drop', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      document.body.removeAttribute('data-drop');
      if (opensFiles()) take(event.dataTransfer.files[0]);
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
