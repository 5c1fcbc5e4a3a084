//! Pieces of a page for a test.

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement};

pub(crate) fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Something in the page, which leaves it with the test.
pub(crate) struct Piece(Element);

impl Piece {
    /// An element of this kind with these attributes, at the end of the page.
    pub(crate) fn new(kind: &str, attributes: &[(&str, &str)]) -> Self {
        let element = document().create_element(kind).unwrap();
        for (name, value) in attributes {
            element.set_attribute(name, value).unwrap();
        }
        document().body().unwrap().append_child(&element).unwrap();
        Self(element)
    }

    pub(crate) fn as_is<T: JsCast>(&self) -> T {
        self.0.clone().dyn_into().unwrap()
    }

    pub(crate) fn html(&self) -> HtmlElement {
        self.as_is()
    }
}

impl Drop for Piece {
    fn drop(&mut self) {
        self.0.remove();
    }
}

/// Another answer of the browser than its own, until it is dropped: a property of an object that is read
/// by a function.
pub(crate) struct Pretence {
    object: Object,
    property: &'static str,
    /// What the object itself had there.
    own: JsValue,
}

impl Pretence {
    /// Lets `body`, a function's body in JavaScript, answer for a property.
    pub(crate) fn new(object: &JsValue, property: &'static str, body: &str) -> Self {
        let object: Object = object.clone().unchecked_into();
        let own = Object::get_own_property_descriptor(&object, &property.into());
        let description = Object::new();
        let set = |name: &str, value: &JsValue| {
            Reflect::set(&description, &name.into(), value).unwrap();
        };
        set("configurable", &JsValue::TRUE);
        set("get", &Function::new_no_args(body));
        Object::define_property(&object, &property.into(), &description);
        Self {
            object,
            property,
            own,
        }
    }
}

impl Drop for Pretence {
    fn drop(&mut self) {
        let name = self.property.into();
        if self.own.is_undefined() {
            // What the browser has is on the prototype, and shows again.
            Reflect::delete_property(&self.object, &name).unwrap();
        } else {
            Object::define_property(&self.object, &name, self.own.unchecked_ref());
        }
    }
}
