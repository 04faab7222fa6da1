// Notices at the foot of the page, above either face: what happened, and questions, which wait for their answer.

const element = (id) => document.getElementById(id);

export function notify(text) {
  element('notice').textContent = text;
  element('notice').hidden = text === '';
}

// Asks, and calls what belongs to the answer. `answers` are [label, call]. Each `id` is asked once at a time.
export function ask(id, text, answers) {
  document.querySelector(`[data-question="${id}"]`)?.remove();
  const question = document.createElement('div');
  question.className = 'notice';
  question.dataset.question = id;
  question.append(Object.assign(document.createElement('span'), { textContent: text }), ...answers.map(([label, call]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      question.remove();
      call();
    });
    return button;
  }));
  element('questions').append(question);
}
