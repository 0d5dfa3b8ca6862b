/* What the workbench is with JavaScript: an editor that knows SPARQL and our terms, and answers without loading the page again. */
(function () {
  "use strict";
  var label = document.currentScript.dataset.label;
  var area = document.getElementById("query");
  var form = document.getElementById("workbench");
  var Yasqe = window.Yasgui && window.Yasgui.Yasqe;
  if (!area || !Yasqe) { return; }
  var terms = fetch(area.dataset.terms).then(function (answer) { return answer.json(); });
  function offered(kind) {
    return function (editor, token) {
      var written = (token && token.autocompletionString) || "";
      return terms.then(function (known) { return known[kind].filter(function (term) { return term.startsWith(written); }); });
    };
  }
  Yasqe.defaults.prefixCcApi = area.dataset.prefixes;                       // of itself the editor asks prefix.cc and Linked Open Vocabularies
  Yasqe.Autocompleters["class"].get = offered("classes");
  Yasqe.Autocompleters.property.get = offered("properties");
  var host = document.createElement("div");
  host.className = "editor";
  area.after(host);
  var editor = new Yasqe(host, { value: area.value, persistenceId: null, consumeShareLink: null, showQueryButton: false, createShareableLink: null, createShortLink: null, prefixCcApi: area.dataset.prefixes, editorHeight: "22rem", resizeable: false });
  editor.setOption("extraKeys", Object.assign({}, editor.getOption("extraKeys"), {
    Tab: false, "Shift-Tab": false,                                         // who uses the keyboard alone must get out of it again
    "Ctrl-Enter": function () { form.requestSubmit(); }, "Cmd-Enter": function () { form.requestSubmit(); }
  }));
  editor.getInputField().setAttribute("aria-label", label);
  area.hidden = true;
  document.querySelectorAll(".editor-only").forEach(function (each) { each.hidden = false; });
  var examples = document.getElementById("examples");
  form.elements.dataset.addEventListener("change", function () { examples.elements.dataset.value = form.elements.dataset.value; });
  examples.elements.question.addEventListener("change", function () { if (examples.elements.question.value) { examples.requestSubmit(); } });
  form.addEventListener("submit", function () { area.value = editor.getValue(); }, true);
  if (window.htmx) {
    Object.entries({ "hx-post": "/sparql", "hx-target": "#answer", "hx-select": "#answer", "hx-swap": "outerHTML" }).forEach(function (each) { form.setAttribute(each[0], each[1]); });
    window.htmx.process(form);
    document.addEventListener("htmx:beforeSwap", function (event) { event.detail.shouldSwap = true; event.detail.isError = false; });
    document.addEventListener("htmx:afterSettle", function () { document.getElementById("answer").focus(); });
  }
}());
