//! Times of day and offsets from UTC, as files write them.

use super::{HOUR, MINUTE, Rest, SECOND};

impl Rest<'_> {
    /// Milliseconds since midnight of `15:45`, `15:45:00.5`, `154500`, `15.45.00`, `15h45`, `3:45 PM` or
    /// `3 PM`.
    pub(super) fn clock(&mut self) -> Option<i64> {
        let hour = self.number(1..=2)?;
        let separator = self.separator();
        let (minute, second, fraction) = if separator.is_none() && self.digits() == 0 {
            // An hour alone is one only before `PM`.
            self.has_half_of_day().then_some((0, 0, 0))?
        } else {
            let minute = self.number(2..=2)?;
            let has_seconds = match separator {
                None => self.digits() > 0,
                Some(b'.') => self.has_digits_behind_dot() && self.skip_text(b"."),
                Some(_) => self.skip_text(b":"),
            };
            if has_seconds {
                (minute, self.number(2..=2)?, self.fraction()?)
            } else {
                (minute, 0, 0)
            }
        };
        let hour = self.half_of_day(hour)?;
        let _ = self.skip_text(b" Uhr") || self.skip_text(b" h");
        // A leap second counts as the second before it.
        (hour < 24 && minute < 60 && second <= 60)
            .then(|| hour * HOUR + minute * MINUTE + second.min(59) * SECOND + fraction)
    }

    /// What sets off the minutes, skipped.
    fn separator(&mut self) -> Option<u8> {
        if self.peek() == Some(b'.') && !self.has_digits_behind_dot() {
            return None;
        }
        self.take(|b| matches!(b, b':' | b'.' | b'h'))
    }

    fn has_digits_behind_dot(&self) -> bool {
        let behind = self.0.get(1..3);
        self.peek() == Some(b'.') && behind.is_some_and(|two| two.iter().all(u8::is_ascii_digit))
    }

    fn has_half_of_day(&self) -> bool {
        let mut look = Rest(self.0);
        look.spaces();
        look.take(|b| matches!(b.to_ascii_lowercase(), b'a' | b'p'))
            .is_some()
    }

    /// The hour of 24, where `AM` or `PM` follows the time, in one of its spellings.
    fn half_of_day(&mut self, hour: i64) -> Option<i64> {
        if !self.has_half_of_day() {
            return Some(hour);
        }
        self.spaces();
        let half = self.take(|_| true)?;
        self.take(|b| b == b'.');
        self.spaces();
        self.take(|b| b.eq_ignore_ascii_case(&b'm'))?;
        self.take(|b| b == b'.');
        let is_afternoon = half.eq_ignore_ascii_case(&b'p');
        let afternoon = if is_afternoon { 12 } else { 0 };
        (1..=12).contains(&hour).then_some(hour % 12 + afternoon)
    }

    /// The offset from UTC in milliseconds, if one is written.
    #[expect(
        clippy::option_option,
        reason = "unreadable and unwritten are two things"
    )]
    pub(super) fn offset(&mut self) -> Option<Option<i64>> {
        let offset = match self.peek() {
            None => return Some(None),
            Some(b'Z' | b'z') => {
                self.skip(1);
                0
            }
            Some(b'+' | b'-') => self.signed_offset(2)?,
            Some(_) => {
                let name = self.0.get(..3)?.to_ascii_uppercase();
                matches!(name.as_slice(), b"UTC" | b"GMT").then(|| self.skip(3))?;
                match self.peek() {
                    Some(b'+' | b'-') => self.signed_offset(1)?,
                    _ => 0,
                }
            }
        };
        self.skip_zone_name(offset)?;
        Some(Some(offset))
    }

    /// `+01`, `+0100` or `+01:00`; the hours have so many digits at least.
    pub(super) fn signed_offset(&mut self, least: usize) -> Option<i64> {
        let sign = self.take(|_| true)?;
        let hours = self.number(least..=2)?;
        let has_minutes = self.take(|b| b == b':').is_some() || self.digits() > 0;
        let minutes = if has_minutes { self.number(2..=2)? } else { 0 };
        let size = hours * HOUR + minutes * MINUTE;
        let exists = hours <= 18 && minutes < 60;
        exists.then_some(if sign == b'-' { -size } else { size })
    }

    /// Skips the name of the zone that may follow an offset, to which it adds nothing: `[Europe/Paris]`,
    /// ` CET`, ` +01` or ` (Central European Time)`, and the reading of the clock that Go adds. A name
    /// that contradicts the offset is not skipped.
    fn skip_zone_name(&mut self, offset: i64) -> Option<()> {
        if self.peek() == Some(b'[') && self.0.last() == Some(&b']') {
            self.0 = &[];
        }
        if self.0.is_empty() {
            return Some(());
        }
        self.take(|b| b == b' ')?;
        let name = self.letters();
        let length = name.len();
        if (1..=5).contains(&length) && name.iter().all(u8::is_ascii_uppercase) {
            let is_utc = matches!(name, b"UTC" | b"GMT" | b"Z");
            (!is_utc || offset == 0).then(|| self.skip(length))?;
        } else if matches!(self.peek(), Some(b'+' | b'-')) {
            (self.signed_offset(2)? == offset).then_some(())?;
        }
        self.spaces();
        let is_remark = self.peek() == Some(b'(') && self.0.last() == Some(&b')');
        if is_remark || self.0.starts_with(b"m=") {
            self.0 = &[];
        }
        Some(())
    }
}
