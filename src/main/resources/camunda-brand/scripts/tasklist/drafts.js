/*
 * Keeps on the server what is typed into a form, while it is typed, and puts it back wherever the task is opened again.
 * What the server has not confirmed yet lies in this browser, for the same person only.
 */
import { onForm } from './form-viewer.js';
import { Draft } from './draft.js';

var COMMAND = /\/task\/([^/]+)\/(claim|unclaim|assignee|submit-form|complete)$/;
var TEXT = ['textfield input', 'textarea textarea', 'number input'].map(function (field) {
  return '.fjs-container .fjs-form-field-' + field;
}).join(', ');
var LONGEST_WORD = 1500;
var SAVED_BY_TASKLIST = /^camunda-form:(.+)$/;

var drafts = {};
var inHand = null;

function draftOf(task) {
  drafts[task] = drafts[task] || new Draft(task);
  return drafts[task];
}

function all(action) {
  Object.keys(drafts).forEach(function (task) { action(drafts[task]); });
}

/* A field is read when it loses the focus; the viewer would wait for a pause. */
function readNow(field) {
  if (field && field.matches(TEXT)) {
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }
}

function flush() {
  readNow(document.activeElement);
  all(function (draft) { draft.send(true); });
}

function watchCommands() {
  var open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, url) {
    var command = String(method).toUpperCase() === 'POST' && COMMAND.exec(String(url).split('?')[0]);
    if (command) {
      this.addEventListener('load', function () {
        if (this.status < 300) {
          done(command[1], command[2]);
        }
      });
    }
    return open.apply(this, arguments);
  };
}

function done(task, command) {
  if (command === 'submit-form' || command === 'complete') {
    draftOf(task).end();
    delete drafts[task];
  } else {
    draftOf(task).changedHands();
  }
}

/* Tasklist's own Save leaves the answers in the browser for whoever comes next: they go the same way as all others. */
function takeOverSave() {
  var setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key) {
    var task = SAVED_BY_TASKLIST.exec(String(key));
    if (task && this === window.localStorage) {
      draftOf(task[1]).send(false);
    } else {
      setItem.apply(this, arguments);
    }
  };
}

/* A letter at a time, without a pause, is read and kept too. */
function readInHand(event) {
  if (!inHand && event.target.matches(TEXT)) {
    inHand = window.setTimeout(function () {
      inHand = null;
      readNow(event.target);
    }, LONGEST_WORD);
  }
}

function start() {
  onForm(
    function (task, schema, data) { return draftOf(task).putInto(schema, data); },
    function (task, form) { draftOf(task).follow(form); });
  watchCommands();
  takeOverSave();
  document.addEventListener('input', readInHand);
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden') {
      flush();
    } else {
      all(function (draft) { draft.look(); });
    }
  });
  window.addEventListener('pagehide', flush);
  window.addEventListener('online', function () { all(function (draft) { draft.send(false); }); });
}

/* A script that fails here would leave Tasklist blank. */
try {
  start();
} catch (failed) {
  window.console.error('Drafts are not kept: ' + failed);
}
