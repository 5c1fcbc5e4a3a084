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

/// Now, in whole milliseconds since 1970.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no clock of a browser is before 1970 or beyond what can be counted"
)]
pub fn milliseconds_since_1970() -> u64 {
    js_sys::Date::now() as u64
}

/// The day and the time of day of a moment in milliseconds since 1970, where the person is.
pub fn local(at: u64) -> (Option<Date>, String) {
    #[expect(clippy::cast_precision_loss, reason = "no clock goes that far")]
    let at = js_sys::Date::new(&(at as f64).into());
    let (year, month, day) = (at.get_full_year(), at.get_month() + 1, at.get_date());
    let day = format!("{year:04}-{month:02}-{day:02}").parse().ok();
    (
        day,
        format!("{:02}:{:02}", at.get_hours(), at.get_minutes()),
    )
}

/// An ISO 8601 time in milliseconds since 1970; nothing where it is none.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what is before 1970 counts as then"
)]
pub fn time_of(text: &str) -> Option<u64> {
    let at = js_sys::Date::parse(text);
    (!at.is_nan()).then_some(at as u64)
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
