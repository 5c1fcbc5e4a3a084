//! A QR code: a short text as a picture that a phone reads.

use std::fmt::Write as _;

use qrcodegen::QrCodeEcc;

/// The modules that stay light on every side, as the standard asks.
const QUIET: usize = 4;

/// A text as dark squares on light ground.
///
/// It is read by a camera, so it is dark on light in every theme: whoever shows it lays it on a light card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    version: u8,
    /// Row by row, whether a square is dark.
    rows: Vec<Vec<bool>>,
}

/// The QR code of a text; nothing where the text has too many letters for one.
///
/// The smallest that survives damage to a seventh of it (level M, or better where that costs no room).
/// Upper-case letters and digits alone, as answer codes have them, take two thirds of the room.
pub fn qr_code(text: &str) -> Option<QrCode> {
    let code = qrcodegen::QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let row = |y| (0..code.size()).map(|x| code.get_module(x, y)).collect();
    Some(QrCode {
        version: code.version().value(),
        rows: (0..code.size()).map(row).collect(),
    })
}

impl QrCode {
    /// How large it is: 1 for 21 squares in a row, 4 more for each number, 40 at most.
    pub fn version(&self) -> u8 {
        self.version
    }

    /// How many squares are in a row, with the light ones around.
    pub fn size(&self) -> usize {
        self.rows.len() + 2 * QUIET
    }

    /// What is dark, as the data of an SVG path whose unit is a square: a run of squares at a time. To be drawn
    /// with `shape-rendering="crispEdges"` in a view of [`Self::size`] by as many.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for (row, y) in self.rows.iter().zip(QUIET..) {
            let mut x = QUIET;
            for run in row.chunk_by(|one, next| one == next) {
                let across = run.len();
                if run.first() == Some(&true) {
                    let written = write!(path, "M{x} {y}h{across}v1h-{across}z");
                    debug_assert!(written.is_ok(), "a string takes every mark");
                }
                x += across;
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a camera sees of the path, a square being so many pixels wide, and what it reads there.
    fn read(code: &QrCode) -> String {
        const SQUARE: usize = 4;
        let side = code.size() * SQUARE;
        let mut dark = vec![false; side * side];
        for run in code.path().split_terminator('z') {
            let numbers = run.strip_prefix('M').unwrap().split(['h', 'v', ' ']);
            let numbers: Vec<i32> = numbers.map(|number| number.parse().unwrap()).collect();
            let [x, y, across, 1, back] = numbers[..] else {
                panic!("{run}")
            };
            assert_eq!(across, -back);
            let at = |number: i32| usize::try_from(number).unwrap() * SQUARE;
            for row in at(y)..at(y) + SQUARE {
                dark[row * side + at(x)..row * side + at(x + across)].fill(true);
            }
        }
        let light = |x: usize, y: usize| if dark[y * side + x] { 0 } else { 255 };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, light);
        let [grid] = &picture.detect_grids()[..] else {
            panic!("one is seen")
        };
        grid.decode().unwrap().1
    }

    #[test]
    fn what_is_drawn_is_read() {
        for text in [
            "W0123-ABCDE",
            "WAYMARK",
            "https://example.org/waymark/join/#j=AQAAACmr-_w",
            "Grüße",
        ] {
            assert_eq!(read(&qr_code(text).unwrap()), text);
        }
        let long = "https://example.org/".repeat(100);
        assert_eq!(read(&qr_code(&long).unwrap()), long);
    }

    #[test]
    fn an_answer_code_takes_the_small_pictures() {
        for (letters, version) in [(33, 2), (42, 3), (60, 3), (61, 3), (62, 4), (84, 4)] {
            let code = qr_code(&"W".repeat(letters)).unwrap();
            assert_eq!(code.version(), version, "{letters} letters");
            assert_eq!(code.size(), 17 + 4 * usize::from(version) + 8);
        }
    }

    #[test]
    fn a_text_for_which_no_picture_has_room_has_none() {
        assert_eq!(qr_code(&"w".repeat(3_000)), None);
    }
}
