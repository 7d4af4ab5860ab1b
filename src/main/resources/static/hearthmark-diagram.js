// Draws the BPMN diagrams of a page and marks where the token stands. The page says the same in words.
const DRAWN = 'data-drawn';

async function draw(container) {
  container.setAttribute(DRAWN, '');
  const answer = await fetch(container.dataset.diagram, { headers: { Accept: 'text/xml' } });
  if (!answer.ok) {
    container.textContent = 'The diagram cannot be shown just now.';
    return;
  }
  const visualization = new bpmnvisu.BpmnVisualization({ container });
  visualization.load(await answer.text(), { fit: { type: bpmnvisu.FitType.Horizontal, margin: 8 } });
  const ids = (name) => (container.dataset[name] || '').split(' ').filter(Boolean);
  const registry = visualization.bpmnElementsRegistry;
  registry.addCssClasses(ids('done'), 'hm-diagram-done');
  registry.addCssClasses(ids('active'), 'hm-diagram-active');
}

// a diagram inside closed details has no width yet: it is drawn when it is opened
for (const container of document.querySelectorAll('.hm-diagram')) {
  const details = container.closest('details');
  if (!details || details.open) {
    draw(container);
  } else {
    details.addEventListener('toggle', () => container.hasAttribute(DRAWN) || draw(container));
  }
}
