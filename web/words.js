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
    openInGouji: '在勾稽中打开',
    foreign: (address) => `budget=${address} 不是本站的相对地址，没有打开。`,
    outside: (address) => `本页是单独一个文件，不含 ${address}，没有打开。其他预算请用按钮打开，或拖到本页上。`,
    stopped: (reason) => `程序因故障停止：${reason}。请重新载入本页。`,
    unreadable: '浏览器的隐私保护不让本页读取自己画的文字，因此只有文字版。要看图形版，请允许本页使用画布（canvas）数据，再重新载入。',
    update: '本页有新版本。现在更新会重新载入本页，试算的步骤会留着。',
    updateNow: '现在更新',
    later: '以后',
    keepFile: (name) => `下次打开本页时恢复“${name}”？文件只存在这台设备的浏览器里。`,
    keep: '保存',
    keepNot: '不保存',
    notKept: (name) => `浏览器没有存下“${name}”。`,
    forgetAll: '忘掉本页在这台设备上保存的文件、试算和各项选择？本页随后重新打开。',
    forget: '忘掉',
    cancel: '取消',
    graphics: '这台设备不能显示图形版（WebGL 不可用），文字版的内容相同。',
    toText: '文字版（F8）',
    toMain: '跳到正文',
    contents: '本页内容',
    controls: '工具',
    aside: '所选数字',
    picture: '图形版',
    previousRows: '前面的行',
    nextRows: '后面的行',
    rows: (from, to, all) => `第 ${from} 至 ${to} 行，共 ${all} 行`,
    printed: (date) => `打印日期：${date.toLocaleDateString('zh-CN', { dateStyle: 'long' })}`,
  },
  en: {
    opening: 'Opening …',
    loaded: (bytes) => `${bytes} loaded`,
    canvas: (title) => `${title}: budget tables and what was checked`,
    field: 'Input',
    keys: 'Tab moves inside the page, F6 from region to region, arrow keys choose, Enter confirms. To leave the picture press Esc, then Tab.',
    failed: (name, reason) => `“${name}” could not be read: ${reason}`,
    program: 'the program',
    openInGouji: 'Open in Gouji',
    foreign: (address) => `budget=${address} is no relative address of this site and was not opened.`,
    outside: (address) => `This page is one file and does not contain ${address}. Open other budgets with the button, or drop them here.`,
    stopped: (reason) => `The program stopped because of a fault: ${reason}. Please load the page again.`,
    unreadable: 'The browser’s privacy protection keeps the page from reading the letters that it draws, so there is the text view only. For the picture, please allow it to use canvas data and load it again.',
    update: 'There is a new version of this page. To update now loads the page again; the steps of a what-if stay.',
    updateNow: 'Update now',
    later: 'Later',
    keepFile: (name) => `Open “${name}” again at the next visit? The file is kept in this device’s browser alone.`,
    keep: 'Keep it',
    keepNot: 'Do not keep it',
    notKept: (name) => `The browser did not keep “${name}”.`,
    forgetAll: 'Forget the file, the what-if and the choices that this page keeps on this device? The page is then opened anew.',
    forget: 'Forget them',
    cancel: 'Cancel',
    graphics: 'This device cannot show the picture (WebGL is not available); the text view says the same.',
    toText: 'Text view (F8)',
    toMain: 'Skip to the report',
    contents: 'On this page',
    controls: 'Controls',
    aside: 'Selected figure',
    picture: 'Picture view',
    previousRows: 'Rows before',
    nextRows: 'Rows after',
    rows: (from, to, all) => `Rows ${from} to ${to} of ${all}`,
    printed: (date) => `Printed on ${date.toLocaleDateString('en', { dateStyle: 'long' })}`,
  },
};

export function wordsOf(language) {
  return words[language];
}

export function currentWords() {
  return words[document.documentElement.lang.slice(0, 2)];
}

export function bytesText(count) {
  return count < 1024 ? `${count} B` : `${Math.round(count / 1024)} KB`;
}
