//! What a person opened on one page and another reads, until that one takes it.
//!
//! ## Why no handle
//! A browser's file belongs to its thread, and the first question has no part in this: here only the pages
//! that give and take carry it.

use std::cell::RefCell;

use web_sys::File;

use crate::pages::Page;
use crate::ui::address::Address;

thread_local! {
    static HANDED: RefCell<(Option<Page>, Vec<File>)> = const { RefCell::new((None, Vec::new())) };
}

/// Holds files until it is known who reads them, in place of any others.
pub(crate) fn hold(files: Vec<File>) {
    HANDED.with_borrow_mut(|handed| *handed = (None, files));
}

/// Says who reads what is held.
pub(crate) fn address_to(page: Page) {
    HANDED.with_borrow_mut(|handed| handed.0 = Some(page));
}

/// Opens a page, with what is held for it.
pub(crate) fn pass_on(address: Address, page: Page) {
    address_to(page);
    address.go(&page.href());
}

/// How many files are held.
pub(crate) fn count() -> usize {
    HANDED.with_borrow(|handed| handed.1.len())
}

/// What is held for a page; it is held no more.
pub(crate) fn take(page: Page) -> Vec<File> {
    HANDED.with_borrow_mut(|handed| {
        if handed.0 == Some(page) {
            std::mem::take(&mut handed.1)
        } else {
            Vec::new()
        }
    })
}
