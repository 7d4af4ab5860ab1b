/* Says above the form, and in sight while one scrolls, what has become of the draft. */
var NOTE = 'hearthmark-draft';

function noteAbove(form) {
  var note = document.getElementById(NOTE);
  if (!note || note.nextElementSibling !== form) {
    if (note) {
      note.remove();
    }
    note = document.createElement('p');
    note.id = NOTE;
    note.setAttribute('role', 'status');
    form.parentNode.insertBefore(note, form);
  }
  return note;
}

export function say(form, text, warning) {
  if (!form.parentNode) {
    return;
  }
  var note = noteAbove(form);
  note.classList.toggle('hearthmark-warning', Boolean(warning));
  if (note.textContent !== text) {
    note.textContent = text;
  }
}

/* The hour in London; with the day, unless it is today. */
export function time(instant) {
  var at = new Date(instant);
  var day = { timeZone: 'Europe/London', day: 'numeric', month: 'long' };
  var hour = at.toLocaleTimeString('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });
  var today = new Date().toLocaleDateString('en-GB', day);
  var on = at.toLocaleDateString('en-GB', day);
  return on === today ? hour : hour + ' on ' + on;
}
