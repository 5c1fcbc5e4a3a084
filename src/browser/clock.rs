//! The time of day, and names that nobody else has.

use crate::assessment::{AssessmentId, Date};

/// Now, as an ISO 8601 time in UTC.
pub fn now() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// Today where the person is.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    format!("{year:04}-{month:02}-{day:02}").parse().ok()
}

/// Milliseconds since some moment, to measure how long something takes.
pub fn milliseconds() -> f64 {
    js_sys::Date::now()
}

/// An id that no other assessment has: the time and a random number, in letters and digits.
pub fn new_assessment_id() -> AssessmentId {
    let digits = |number: f64| {
        js_sys::Number::from(number)
            .to_string_with_radix(36)
            .map(String::from)
            .unwrap_or_default()
    };
    let time = digits(js_sys::Date::now());
    let random = digits((js_sys::Math::random() * 60_466_176.0).floor());
    AssessmentId::from(format!("{time}-{random}").as_str())
}
