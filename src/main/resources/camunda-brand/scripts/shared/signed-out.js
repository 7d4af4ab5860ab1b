/*
 * People sign in and out at our own page. The sign-in form of these applications takes no password, so nobody is left
 * in front of it: what was typed into a form has been kept as a draft by then.
 */
(function () {
  'use strict';

  function leaveForSignIn() {
    if (/^#\/login/.test(window.location.hash)) {
      window.location.assign('/sign-in');
    }
  }

  var open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, url) {
    if (/\/auth\/user\/[^/]+\/logout$/.test(String(url))) {
      this.addEventListener('load', function () {
        window.location.assign('/sign-in?out');
      });
    }
    return open.apply(this, arguments);
  };

  window.addEventListener('hashchange', leaveForSignIn);
  leaveForSignIn();
})();
