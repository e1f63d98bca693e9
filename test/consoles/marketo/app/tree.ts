/** Trees, as Ext 3 draws them: nested lists, an anchor in each node. */
import { componentId, h } from './h.ts';

export interface TreeNode {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly children?: readonly TreeNode[];
}

/** A tree with every branch open; `choose` is called with the id of a clicked node. */
export function tree(root: TreeNode, selected: string, choose: (id: string) => void): HTMLElement {
  return h(
    'ul',
    { class: 'x-tree-root-ct x-tree-arrows', id: componentId(), role: 'tree' },
    h('div', { class: 'x-tree-root-node', role: 'presentation' }, node(root, selected, choose, 0)),
  );
}

function node(of: TreeNode, selected: string, choose: (id: string) => void, depth: number): HTMLElement {
  const { id, label, icon, children } = of;
  const kind = children ? 'x-tree-node-expanded' : 'x-tree-node-leaf';
  const row = h(
    'div',
    {
      class: `x-tree-node-el ${kind} x-unselectable ${id === selected ? 'x-tree-selected' : ''}`,
      unselectable: 'on',
      onclick: () => choose(id),
    },
    h(
      'span',
      { class: 'x-tree-node-indent' },
      ...Array.from({ length: depth }, () => h('i', { class: 'x-tree-icon' })),
    ),
    h('i', { class: `x-tree-ec-icon ${children ? 'x-tree-elbow-minus' : 'x-tree-elbow'}` }),
    h('i', { class: `x-tree-node-icon mki-${icon}` }),
    h(
      'a',
      {
        class: 'x-tree-node-anchor',
        hidefocus: 'on',
        href: '#',
        tabindex: '1',
        onclick: (event) => event.preventDefault(),
      },
      h('span', { unselectable: 'on' }, label),
    ),
  );
  return h(
    'li',
    { class: 'x-tree-node', role: 'treeitem', 'aria-selected': String(id === selected) },
    row,
    h(
      'ul',
      { class: 'x-tree-node-ct', role: 'group' },
      ...(children ?? []).map((child) => node(child, selected, choose, depth + 1)),
    ),
  );
}
