// role: alternative
// verdict: accepted
// time: n
// space: n
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::{Rc, Weak};

struct Node {
    key: i32,
    value: i32,
    older: Option<Weak<RefCell<Node>>>,
    newer: Option<Rc<RefCell<Node>>>,
}

type Link = Rc<RefCell<Node>>;

struct LRUCache {
    capacity: usize,
    nodes: HashMap<i32, Link>,
    head: Link,
    tail: Link,
}

fn node(key: i32, value: i32) -> Link {
    Rc::new(RefCell::new(Node { key, value, older: None, newer: None }))
}

impl LRUCache {
    fn new(capacity: i32) -> Self {
        let (head, tail) = (node(0, 0), node(0, 0));
        head.borrow_mut().newer = Some(tail.clone());
        tail.borrow_mut().older = Some(Rc::downgrade(&head));
        LRUCache { capacity: capacity as usize, nodes: HashMap::new(), head, tail }
    }

    fn get(&self, key: i32) -> i32 {
        let Some(found) = self.nodes.get(&key) else {
            return -1;
        };
        self.detach(found);
        self.attach(found);
        let value = found.borrow().value;
        value
    }

    fn put(&mut self, key: i32, value: i32) {
        if let Some(found) = self.nodes.get(&key) {
            found.borrow_mut().value = value;
            self.detach(found);
            self.attach(found);
            return;
        }
        if self.nodes.len() == self.capacity {
            let oldest = self.head.borrow().newer.clone().unwrap();
            self.detach(&oldest);
            self.nodes.remove(&oldest.borrow().key);
        }
        let fresh = node(key, value);
        self.attach(&fresh);
        self.nodes.insert(key, fresh);
    }

    fn detach(&self, link: &Link) {
        let older = link.borrow_mut().older.take().and_then(|weak| weak.upgrade());
        let newer = link.borrow_mut().newer.take();
        if let (Some(older), Some(newer)) = (older, newer) {
            newer.borrow_mut().older = Some(Rc::downgrade(&older));
            older.borrow_mut().newer = Some(newer);
        }
    }

    fn attach(&self, link: &Link) {
        let last = self.tail.borrow().older.as_ref().and_then(|weak| weak.upgrade()).unwrap();
        link.borrow_mut().older = Some(Rc::downgrade(&last));
        link.borrow_mut().newer = Some(self.tail.clone());
        last.borrow_mut().newer = Some(link.clone());
        self.tail.borrow_mut().older = Some(Rc::downgrade(link));
    }
}
