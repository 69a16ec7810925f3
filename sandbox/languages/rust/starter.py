"""What a candidate starts from in Rust."""

import os
import runpy

NAMES = runpy.run_path(os.path.join(os.path.dirname(os.path.abspath(__file__)), "names.py"))
DEFINITIONS = {
    "ListNode": """\
// Definition for singly-linked list.
// #[derive(PartialEq, Eq, Clone, Debug)]
// pub struct ListNode {
//     pub val: i32,
//     pub next: Option<Box<ListNode>>,
// }
//
// impl ListNode {
//     #[inline]
//     fn new(val: i32) -> Self {
//         ListNode { next: None, val }
//     }
// }
""",
    "TreeNode": """\
// Definition for a binary tree node.
// #[derive(Debug, PartialEq, Eq)]
// pub struct TreeNode {
//     pub val: i32,
//     pub left: Option<Rc<RefCell<TreeNode>>>,
//     pub right: Option<Rc<RefCell<TreeNode>>>,
// }
//
// impl TreeNode {
//     #[inline]
//     pub fn new(val: i32) -> Self {
//         TreeNode { val, left: None, right: None }
//     }
// }
use std::cell::RefCell;
use std::rc::Rc;

""",
    "Node": """\
// Definition for a graph node.
// pub struct Node {
//     pub val: i32,
//     pub neighbors: Vec<Rc<RefCell<Node>>>,
// }
//
// impl Node {
//     #[inline]
//     pub fn new(val: i32) -> Self {
//         Node { val, neighbors: Vec::new() }
//     }
// }
use std::cell::RefCell;
use std::rc::Rc;

""",
}
NOT_OFFERED = {
    "CyclicListNode": "// A list of boxes cannot run into a circle: this problem is not offered in Rust.\n",
}
PROGRAM = """\
use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
}
"""


def starter(signature):
    """The text of a file to fill in."""
    if signature["kind"] == "program":
        return PROGRAM
    inner = {NAMES["innermost"](kind) for kind in NAMES["types_of"](signature)}
    for kind, text in NOT_OFFERED.items():
        if kind in inner:
            return text
    definitions = "".join(text for name, text in DEFINITIONS.items() if name in inner)
    if signature["kind"] == "class":
        return definitions + design(signature)
    head = NAMES["head_of"](signature)
    return f"{definitions}impl Solution {{\n    pub {head} {{\n        todo!()\n    }}\n}}\n"


def design(signature):
    """A class: a struct without fields, and its methods."""
    heads = NAMES["heads_of"](signature)
    methods = "\n".join(f"    {head} {{\n        todo!()\n    }}\n" for head in heads)
    name = signature["name"]
    return f"struct {name} {{\n}}\n\nimpl {name} {{\n{methods}}}\n"
