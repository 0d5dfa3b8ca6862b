/* The editor over the text field of the workbench: colours, marks of mistakes, and completion of our own terms. The form below it works without. */
(function () {
  "use strict";
  var field = document.querySelector("textarea[data-editor]");
  if (!field || !window.Yasgui || !window.fetch) { return; }
  var Yasqe = window.Yasgui.Yasqe;
  Yasqe.defaults.prefixCcApi = field.dataset.prefixes;                     /* ours; the editor's own choice would ask a server elsewhere */
  var terms = null;
  function load() {
    terms = terms || fetch(field.dataset.terms).then(function (answer) { return answer.json(); });
    return terms;
  }
  function ours(kind, list) {
    Yasqe.forkAutocompleter(kind, {
      name: "our-" + kind,
      bulk: false,
      get: function (editor, token) {
        return load().then(function (all) {
          var begin = token && token.autocompletionString ? token.autocompletionString : "";
          return all[list].filter(function (iri) { return iri.indexOf(begin) === 0; }).slice(0, 200);
        });
      }
    });
  }
  ours("class", "classes");
  ours("property", "properties");
  var place = document.createElement("div");
  place.className = "editor";
  field.parentNode.insertBefore(place, field.nextSibling);
  field.hidden = true;
  var editor = new Yasqe(place, {
    value: field.value,
    persistenceId: null,
    showQueryButton: false,
    createShareableLink: null,
    resizeable: true,
    editorHeight: "22rem",
    autocompleters: ["prefixes", "variables", "our-class", "our-property"]
  });
  var input = place.querySelector("textarea");
  if (input) { input.setAttribute("aria-label", field.parentNode.querySelector("span").textContent); }
  var scroll = place.querySelector(".CodeMirror-scroll");
  if (scroll) { scroll.tabIndex = 0; }
  field.form.addEventListener("submit", function () { field.value = editor.getValue(); });
  editor.addKeyMap({ "Ctrl-Enter": function () { field.form.requestSubmit(); }, "Cmd-Enter": function () { field.form.requestSubmit(); }, "Esc": function () { field.form.querySelector("button").focus(); } });
  place.dataset.ready = "yes";
}());
