//! Days as workbooks count them: from the end of 1899, with a 29 February 1900 that never was; or
//! from the first of 1904, where the workbook says so.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::assessment;

/// The day that a serial number means, with the hour where it is no whole number; nothing for what
/// lies outside the calendar of a workbook (1900 to 9999).
pub(crate) fn day_of_serial(serial: f64, is_from_1904: bool) -> Option<String> {
    const LAST: f64 = 2_958_466.0;
    const SECONDS: f64 = 86_400.0;
    if !(0.0..LAST).contains(&serial) {
        return None;
    }
    // Rounded first: half a second before midnight is the next day.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "below LAST days of seconds"
    )]
    let seconds = (serial * SECONDS).round() as i64;
    let (days, seconds) = (seconds / 86_400, seconds % 86_400);
    let first = match days {
        _ if is_from_1904 => date(1904, 1, 1),
        // Before the day that never was, the count is one short.
        ..60 => date(1899, 12, 31),
        _ => date(1899, 12, 30),
    };
    let day: Date = first.checked_add(days.days()).ok()?;
    if seconds == 0 {
        return Some(day.to_string());
    }
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    Some(format!("{day}T{hour:02}:{minute:02}:{second:02}"))
}

/// The serial number of a day, from 1 March 1900, when both calendars agree, to the end of 9999.
pub(crate) fn serial_of_day(day: assessment::Date) -> Option<i64> {
    /// 30 December 1899, in days before 1970.
    const FIRST: i64 = -25_569;
    let serial = day.days_since_1970() - FIRST;
    (61..=2_958_465).contains(&serial).then_some(serial)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_the_serial_number_that_reads_as_it() {
        for (day, expected) in [
            ("1900-02-28", None),
            ("1900-03-01", Some(61)),
            ("2023-03-15", Some(45_000)),
            ("9999-12-31", Some(2_958_465)),
        ] {
            let serial = serial_of_day(day.parse().unwrap());
            assert_eq!(serial, expected, "{day}");
            #[expect(clippy::cast_precision_loss, reason = "below three million")]
            let read = serial.and_then(|serial| day_of_serial(serial as f64, false));
            assert_eq!(read.is_some().then_some(day), read.as_deref());
        }
    }

    #[test]
    fn serial_numbers_are_days() {
        // As Excel shows them; the last ones are of its own documentation.
        for (serial, is_from_1904, expected) in [
            (1.0, false, Some("1900-01-01")),
            (59.0, false, Some("1900-02-28")),
            (61.0, false, Some("1900-03-01")),
            (45_000.0, false, Some("2023-03-15")),
            (45_000.75, false, Some("2023-03-15T18:00:00")),
            (45_000.999_999_9, false, Some("2023-03-16")),
            (2_958_465.0, false, Some("9999-12-31")),
            (2_958_466.0, false, None),
            (-1.0, false, None),
            (f64::NAN, false, None),
            (39_448.0, false, Some("2008-01-01")),
            (37_986.0, true, Some("2008-01-01")),
        ] {
            assert_eq!(
                day_of_serial(serial, is_from_1904).as_deref(),
                expected,
                "{serial}"
            );
        }
    }
}
