/* Draws the neighbourhood of a thing, and more of the graph where somebody chooses another. The lists of the page say the same without it. */
(function () {
  "use strict";
  var figure = document.querySelector("[data-explore]");
  if (!figure || !window.cytoscape || !window.fetch) { return; }
  var hint = document.querySelector("[data-explore-hint]");
  var open = document.querySelector("[data-explore-open]");
  var canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  /* The colour that a name of the style sheet stands for here, in the one form that the picture understands. */
  function colour(name) {
    var probe = document.createElement("i");
    probe.style.color = "var(" + name + ")";
    figure.appendChild(probe);
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    probe.remove();
    return "rgb(" + Array.prototype.slice.call(canvas.getImageData(0, 0, 1, 1).data, 0, 3).join(",") + ")";
  }
  function short(text) { return text.length > 34 ? text.slice(0, 33) + "…" : text; }
  figure.hidden = false;
  hint.hidden = false;
  var picture = window.cytoscape({
    container: figure,
    style: [
      { selector: "node", style: { "background-color": colour("--accent"), "width": 16, "height": 16, "label": "data(label)", "font-size": 11, "color": colour("--ink"), "text-wrap": "wrap", "text-max-width": 120, "text-valign": "bottom", "text-margin-y": 4 } },
      { selector: "node.known", style: { "width": 26, "height": 26, "font-weight": 600 } },
      { selector: "edge", style: { "width": 1.2, "line-color": colour("--line"), "target-arrow-color": colour("--line"), "target-arrow-shape": "triangle", "arrow-scale": 0.8, "curve-style": "bezier" } },
      { selector: "edge.told", style: { "label": "data(label)", "font-size": 10, "color": colour("--ink"), "text-background-color": colour("--paper"), "text-background-opacity": 0.85, "text-background-padding": 2, "line-color": colour("--accent"), "target-arrow-color": colour("--accent"), "z-index": 9 } }
    ],
    minZoom: 0.2, maxZoom: 2.5, wheelSensitivity: 0.3
  });
  function add(thing) {
    if (picture.getElementById(thing.node).empty()) { picture.add({ data: { id: thing.node, label: short(thing.name) } }); }
  }
  function draw(node) {
    return fetch(figure.dataset.explore + encodeURIComponent(node), { headers: { accept: "application/json" } }).then(function (answer) {
      if (!answer.ok) { throw new Error(String(answer.status)); }
      return answer.json();
    }).then(function (here) {
      add(here);
      picture.getElementById(here.node).addClass("known");
      here.links.forEach(function (link) {
        add(link);
        var from = link.in ? link.node : here.node, to = link.in ? here.node : link.node, id = from + " " + link.property + " " + to;
        if (picture.getElementById(id).empty()) { picture.add({ data: { id: id, source: from, target: to, label: link.property } }); }
      });
      picture.layout(picture.nodes(".known").length === 1 ? { name: "concentric", concentric: function (each) { return each.hasClass("known") ? 2 : 1; }, levelWidth: function () { return 1; }, minNodeSpacing: 34, padding: 24, transform: function (each, place) { return { x: place.x * 2.1, y: place.y }; } }
        : { name: "cose", animate: false, randomize: false, nodeRepulsion: function () { return 90000; }, idealEdgeLength: function () { return 110; }, padding: 24 }).run();
      figure.dataset.drawn = String(picture.nodes().length);
      open.href = figure.dataset.page + encodeURIComponent(here.node);
      open.textContent = here.name;
    }).catch(function () { figure.hidden = true; hint.hidden = true; });
  }
  picture.on("mouseover", "node", function (event) { event.target.connectedEdges().addClass("told"); });
  picture.on("mouseout", "node", function () { picture.edges().removeClass("told"); });
  picture.on("tap", "node", function (event) { draw(event.target.id()); });
  draw(figure.dataset.node);
}());
