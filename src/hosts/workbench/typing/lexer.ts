/** Teaches Univer's formula editor to follow a text with ';' and decimal commas: its marks, its help, cells picked with the mouse. */
import type { ISequenceNode, LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import { toEngineInPlace } from './formula';

type Nodes = (string | ISequenceNode)[];

/** The pieces of `english`, spelled as in `typed`, which has the same length; null where they are not its pieces. */
export function asTyped(nodes: Nodes, english: string, typed: string): Nodes | null {
  const spelled: Nodes = [];
  let at = english.startsWith('=') ? 1 : 0;
  for (const node of nodes) {
    const piece = typeof node === 'string' ? node : node.token;
    if (!english.startsWith(piece, at)) return null;
    const original = typed.slice(at, at + piece.length);
    spelled.push(typeof node === 'string' ? original : { ...node, token: original });
    at += piece.length;
  }
  return spelled;
}

export function teachLexer(lexer: LexerTreeBuilder): void {
  const nodesOf = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    const english = toEngineInPlace(formula);
    const nodes = nodesOf(english);
    return nodes && english !== formula ? (asTyped(nodes, english, formula) ?? nodes) : nodes;
  };
  const brackets = lexer.checkIfAddBracket.bind(lexer);
  lexer.checkIfAddBracket = (formula) => brackets(toEngineInPlace(formula));
  const place = lexer.getFunctionAndParameter.bind(lexer);
  lexer.getFunctionAndParameter = (formula, index, ...rest) => place(toEngineInPlace(formula), index, ...rest);
}
