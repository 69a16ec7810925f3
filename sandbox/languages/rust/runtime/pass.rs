//! Arguments, in the form that the solution's function takes them: by value, by reference, as a slice.

use std::mem::{forget, ManuallyDrop};
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

use crate::values::Value;
use crate::wire::{Fault, Reader};

/// Holds an argument until the call. What the call does not take is never dropped: the process ends soon, and to
/// drop a long list would need a deep stack.
pub struct Slot<T>(Option<T>);

impl<T: Value> Slot<T> {
    /// The next argument of an input.
    pub fn read(input: &mut Reader) -> Result<Self, Fault> {
        T::read(input).map(|value| Slot(Some(value)))
    }

    /// What the argument has become.
    pub fn value(&self) -> Result<&T, String> {
        self.0.as_ref().ok_or_else(|| "the argument is gone".to_owned())
    }
}

impl<T> Slot<T> {
    #[inline]
    fn place(&mut self) -> &mut T {
        match &mut self.0 {
            Some(value) => value,
            None => unreachable!("an argument is used once"),
        }
    }
}

/// How a parameter can be made of an argument of type `T`.
pub trait Parameter<'a, T> {
    /// The parameter.
    fn from_slot(slot: &'a mut Slot<T>) -> Self;
}

/// How a parameter that is to be changed can be made of an argument of type `T`.
pub trait Changeable<'a, T> {
    /// The parameter.
    fn from_slot(slot: &'a mut Slot<T>) -> Self;
}

/// The argument as whatever the function takes.
#[inline]
pub fn pass<'a, T, P: Parameter<'a, T>>(slot: &'a mut Slot<T>) -> P {
    P::from_slot(slot)
}

/// The argument for a function to change.
#[inline]
pub fn lend<'a, T, P: Changeable<'a, T>>(slot: &'a mut Slot<T>) -> P {
    P::from_slot(slot)
}

impl<'a, T> Parameter<'a, T> for T {
    #[inline]
    fn from_slot(slot: &'a mut Slot<T>) -> Self {
        match slot.0.take() {
            Some(value) => value,
            None => unreachable!("an argument is used once"),
        }
    }
}

/// Lends what it holds, and never drops it.
pub struct Kept<T>(ManuallyDrop<T>);

impl<T> Deref for Kept<T> {
    type Target = T;
    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Kept<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<'a, T> Parameter<'a, T> for Kept<T> {
    #[inline]
    fn from_slot(slot: &'a mut Slot<T>) -> Self {
        Kept(ManuallyDrop::new(T::from_slot(slot)))
    }
}

/// Keeps a tree alive, whatever becomes of the argument.
pub fn hold<T>(slot: &Slot<Option<Rc<T>>>) {
    forget(slot.0.clone());
}

macro_rules! references {
    ($($trait:ident [$($generic:ident)?] $owned:ty => $borrowed:ty;)+) => {$(
        impl<'a, $($generic)?> $trait<'a, $owned> for $borrowed {
            #[inline]
            fn from_slot(slot: &'a mut Slot<$owned>) -> Self {
                slot.place()
            }
        }
    )+};
}

references! {
    Parameter [T] T => &'a T;
    Parameter [T] T => &'a mut T;
    Parameter [E] Vec<E> => &'a [E];
    Parameter [E] Vec<E> => &'a mut [E];
    Parameter [] String => &'a str;
    Parameter [] String => &'a mut str;
    Changeable [T] T => &'a mut T;
    Changeable [E] Vec<E> => &'a mut [E];
    Changeable [] String => &'a mut str;
}
