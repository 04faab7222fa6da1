// How high an embedded budget would like to be: as high as its text, or what a picture needs at its width.

const kWide = 760;  // CSS pixels, from which the tables stand beside each other (src/ui/layout.h)
const kPicture = { narrow: 620, wide: 720 };

// tell(height) is called whenever it is another one.
export function followHeight(tell) {
  const text = document.getElementById('text');
  const foot = document.getElementById('foot');
  let last = 0;
  const measure = () => {
    const content = document.body.dataset.face === 'text' ? text.offsetHeight
      : innerWidth >= kWide ? kPicture.wide : kPicture.narrow;
    const height = content + (foot?.offsetHeight ?? 0);
    if (height === last) return;
    last = height;
    tell(height);
  };
  const observer = new ResizeObserver(measure);
  for (const element of [text, document.documentElement]) observer.observe(element);
  new MutationObserver(measure).observe(document.body, { attributeFilter: ['data-face'] });
}
