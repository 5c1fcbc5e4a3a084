//! How the language of the page counts, as `Intl` knows it.

use std::cell::OnceCell;

use js_sys::Intl::{NumberFormat, PluralRules};
use js_sys::{Array, Function, Object};
use wasm_bindgen::JsValue;

use crate::words::{Rules, set_rules};

struct Counting {
    plurals: PluralRules,
    format: Function,
    /// What stands before decimals.
    point: String,
}

thread_local! {
    static COUNTING: OnceCell<Counting> = const { OnceCell::new() };
}

/// Counts as the page's language does from now on; English needs nothing of the browser.
pub fn count_as_the_page_does() {
    let language = super::page::language();
    if language.is_empty() || language == "en" || language.starts_with("en-") {
        return;
    }
    // Digits are the ones that fields take and charts show.
    let locales = Array::of1(&format!("{language}-u-nu-latn").into());
    let options = Object::new();
    let format = NumberFormat::new(&locales, &options).format();
    let point = put(&format, "1.5").trim_matches(['1', '5']).to_owned();
    let counting = Counting {
        plurals: PluralRules::new(&locales, &options),
        format,
        point,
    };
    // A page has one language: the first stays.
    if COUNTING.with(|cell| cell.set(counting)).is_ok() {
        set_rules(Rules { plural, written });
    }
}

/// `Intl` reads a number in digits itself: what reads it here would weigh 10 KB in the first file.
fn put(format: &Function, number: &str) -> String {
    let written = format.call1(&JsValue::UNDEFINED, &number.into());
    written
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}

fn with<T>(read: impl FnOnce(&Counting) -> T) -> Option<T> {
    COUNTING.with(|cell| cell.get().map(read))
}

fn plural(shown: f64) -> &'static str {
    let plural = with(|counting| String::from(counting.plurals.select(shown)));
    match plural.as_deref() {
        Some("zero") => "zero",
        Some("one") => "one",
        Some("two") => "two",
        Some("few") => "few",
        Some("many") => "many",
        _ => "other",
    }
}

fn written(number: &str) -> String {
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    with(|counting| {
        let whole = put(&counting.format, whole);
        let point = if decimals.is_empty() {
            ""
        } else {
            &counting.point
        };
        format!("{whole}{point}{decimals}")
    })
    .unwrap_or_else(|| number.to_owned())
}
