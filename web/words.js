// The few words that the page itself says; everything on the canvas has its own language files.

const words = {
  zh: {
    opening: '正在打开……',
    loaded: (bytes) => `已载入 ${bytes}`,
    canvas: (title) => `${title}：预算表与核对结果`,
    field: '输入',
    keys: '按 Tab 在页内移动，按 F6 换区，方向键选择，回车键确定。要离开画面，请先按 Esc 再按 Tab。',
    failed: (name, reason) => `不能读取“${name}”：${reason}`,
    program: '程序',
    foreign: (address) => `budget=${address} 不是本站的相对地址，没有打开。`,
    stopped: (reason) => `程序因故障停止：${reason}。请重新载入本页。`,
    unreadable: '浏览器的隐私保护不让本页读取自己画的文字，因此不能显示。请允许本页使用画布（canvas）数据，再重新载入。',
    graphics: '这台设备不能显示画面（WebGL 不可用）。',
  },
  en: {
    opening: 'Opening …',
    loaded: (bytes) => `${bytes} loaded`,
    canvas: (title) => `${title}: budget tables and what was checked`,
    field: 'Input',
    keys: 'Tab moves inside the page, F6 from region to region, arrow keys choose, Enter confirms. To leave the picture press Esc, then Tab.',
    failed: (name, reason) => `“${name}” could not be read: ${reason}`,
    program: 'the program',
    foreign: (address) => `budget=${address} is no relative address of this site and was not opened.`,
    stopped: (reason) => `The program stopped because of a fault: ${reason}. Please load the page again.`,
    unreadable: 'The browser’s privacy protection keeps the page from reading the letters that it draws, so nothing can be shown. Please allow it to use canvas data and load it again.',
    graphics: 'This device cannot show the picture (WebGL is not available).',
  },
};

export function wordsOf(language) {
  return words[language];
}

export function bytesText(count) {
  return count < 1024 ? `${count} B` : `${Math.round(count / 1024)} KB`;
}
