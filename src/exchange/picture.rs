//! What a picture says: the QR codes in it.

/// A picture in shades of grey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grey {
    width: usize,
    /// Row by row, from 0 for black to 255 for white.
    shades: Vec<u8>,
}

impl Grey {
    /// The picture of pixels with red, green, blue and opacity, row by row, as a canvas has it; nothing where
    /// they do not fill whole rows.
    pub fn of_rgba(width: usize, pixels: &[u8]) -> Option<Self> {
        let (pixels, rest) = pixels.as_chunks::<4>();
        let is_whole = rest.is_empty() && width > 0 && pixels.len().is_multiple_of(width);
        // Half green, a quarter red and blue: near enough to how light it looks, and whole numbers.
        let shade = |[red, green, blue, _]: &[u8; 4]| {
            let sum = u16::from(*red) + 2 * u16::from(*green) + u16::from(*blue);
            u8::try_from(sum / 4).unwrap_or(u8::MAX)
        };
        is_whole.then(|| Self {
            width,
            shades: pixels.iter().map(shade).collect(),
        })
    }

    /// What each QR code says that can be read, in no order; one that cannot is passed over: the next picture
    /// shows it better.
    pub fn texts(&self) -> Vec<String> {
        let height = self.shades.len() / self.width;
        let shade = |x: usize, y: usize| self.shades.get(y * self.width + x).copied();
        let mut picture =
            rqrr::PreparedImage::prepare_from_greyscale(self.width, height, |x, y| {
                shade(x, y).unwrap_or(u8::MAX)
            });
        let grids = picture.detect_grids().into_iter();
        grids
            .filter_map(|grid| Some(grid.decode().ok()?.1))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A room of grey in which squares of this many pixels lie, dark or light.
    struct Room {
        width: usize,
        pixels: Vec<u8>,
    }

    impl Room {
        fn of(width: usize, height: usize) -> Self {
            let pixels = vec![200; width * height * 4];
            Self { width, pixels }
        }

        fn show(&mut self, text: &str, (left, top): (usize, usize), square: usize) {
            let code = qrcodegen::QrCode::encode_text(text, qrcodegen::QrCodeEcc::Medium).unwrap();
            let side = usize::try_from(code.size()).unwrap();
            for y in 0..(side + 8) * square {
                for x in 0..(side + 8) * square {
                    let at = |pixel: usize| i32::try_from(pixel / square).unwrap() - 4;
                    let shade = if code.get_module(at(x), at(y)) {
                        20
                    } else {
                        235
                    };
                    let pixel = ((top + y) * self.width + left + x) * 4;
                    self.pixels[pixel..pixel + 3].fill(shade);
                }
            }
        }

        fn texts(&self) -> Vec<String> {
            let mut texts = Grey::of_rgba(self.width, &self.pixels).unwrap().texts();
            texts.sort();
            texts
        }
    }

    #[test]
    fn several_codes_are_read_in_one_picture() {
        let mut room = Room::of(960, 540);
        room.show("W0123456789ABCDEFGH", (40, 60), 6);
        room.show("WZYXWVTSRQPNMKJHGFE", (500, 120), 5);
        let expected = ["W0123456789ABCDEFGH", "WZYXWVTSRQPNMKJHGFE"];
        assert_eq!(room.texts(), expected);
    }

    #[test]
    fn a_room_without_codes_says_nothing() {
        assert!(Room::of(960, 540).texts().is_empty());
    }

    #[test]
    fn pixels_that_fill_no_rows_are_no_picture() {
        for (width, pixels) in [(0, 16), (3, 16), (2, 15)] {
            assert_eq!(Grey::of_rgba(width, &vec![0; pixels]), None);
        }
        assert!(Grey::of_rgba(2, &[0; 16]).is_some());
    }
}
