/*
 * Shows why a task was not accepted. The server answers with a title and a message for each field; Tasklist itself
 * would only say that something failed.
 */
(function () {
  'use strict';

  var BOX = 'hearthmark-refusal';
  var COMMAND = /\/task\/[^/]+\/(submit-form|complete|claim|unclaim)$/;

  function refusalIn(text) {
    var message;
    try {
      message = String(JSON.parse(text).message || '');
    } catch (notJson) {
      return { title: 'This could not be done. Try again, or tell your administrator.', fields: {} };
    }
    try {
      var said = JSON.parse(message.substring(message.indexOf('{')));
      return { title: said.title || message, fields: said.fields || {} };
    } catch (plainText) {
      return { title: message, fields: {} };
    }
  }

  function fieldOf(id) {
    var end = '[id$="-' + id + '"]';
    return document.querySelector('.fjs-container input' + end + ', .fjs-container textarea' + end +
        ', .fjs-container select' + end) ||
      document.querySelector('.fjs-container input[id*="-' + id + '-"]') ||
      document.querySelector('.fjs-container [id^="fjs-form-"]' + end);
  }

  function labelOf(field, id) {
    var group = field && field.closest('.fjs-form-field');
    var label = group && group.querySelector('.fjs-form-field-label, label');
    return label ? label.textContent.replace(/\*\s*$/, '').trim() : id;
  }

  function clear() {
    var box = document.getElementById(BOX);
    if (box) {
      box.remove();
    }
    document.querySelectorAll('.hearthmark-refused').forEach(function (group) {
      group.classList.remove('hearthmark-refused');
    });
    document.querySelectorAll('[data-hearthmark-refused]').forEach(function (field) {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('data-hearthmark-refused');
    });
  }

  function mark(field) {
    if (!field) {
      return;
    }
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('data-hearthmark-refused', '');
    var group = field.closest('.fjs-form-field');
    if (group) {
      group.classList.add('hearthmark-refused');
    }
  }

  function line(field, id, message) {
    var item = document.createElement('li');
    var link = document.createElement('button');
    link.type = 'button';
    link.textContent = labelOf(field, id) + ': ' + message;
    link.addEventListener('click', function () {
      if (field) {
        field.focus();
      }
    });
    item.appendChild(link);
    return item;
  }

  function show(refusal) {
    clear();
    var box = document.createElement('div');
    box.id = BOX;
    box.setAttribute('role', 'alert');
    box.tabIndex = -1;
    var title = document.createElement('h2');
    title.textContent = refusal.title;
    box.appendChild(title);
    var list = document.createElement('ul');
    var first = null;
    Object.keys(refusal.fields).forEach(function (id) {
      var field = fieldOf(id);
      first = first || field;
      mark(field);
      list.appendChild(line(field, id, refusal.fields[id]));
    });
    if (list.childNodes.length) {
      box.appendChild(list);
    }
    place(box);
    box.scrollIntoView({ block: 'center' });
    (first || box).focus({ preventScroll: Boolean(!first) });
  }

  function place(box) {
    var form = document.querySelector('.fjs-container');
    var pane = document.querySelector('.column-right .task-card, .column-right, body');
    if (form) {
      form.parentNode.insertBefore(box, form);
    } else {
      pane.insertBefore(box, pane.firstChild);
    }
  }

  /* Tasklist's own message says less, lies over the button and outlives success. */
  function closeToasts() {
    document.querySelectorAll('.page-notifications .close, [notifications-panel] .close, .notifications .close')
      .forEach(function (button) {
        button.click();
      });
  }

  var open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, url) {
    if (String(method).toUpperCase() === 'POST' && COMMAND.test(String(url).split('?')[0])) {
      this.addEventListener('load', function () {
        clear();
        if (this.status >= 400 && this.status !== 401) {
          show(refusalIn(this.responseText));
          window.setTimeout(closeToasts, 300);
        }
      });
    }
    return open.apply(this, arguments);
  };
})();
