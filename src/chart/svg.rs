//! The plotters backend that writes SVG with meanings instead of colors.
//!
//! Plotters counts in whole pixels, so one of its pixels is a tenth of ours. It also moves
//! whatever lies beyond its sheet to the edge, so its sheet is larger than the picture on every
//! side by [`BLEED`].

use plotters::{
    coord::Shift,
    drawing::{DrawingArea, IntoDrawingArea},
};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    text_anchor::HPos,
};

use super::{
    ink::Ink,
    markup::{escaped, push, push_tenths, tenths},
    words::text_width,
};

/// How far plotters' sheet reaches beyond the picture, in tenths of a pixel.
const BLEED: i32 = 6_000;

/// A point of the picture, in pixels, as a point of plotters' sheet.
pub(super) fn pixels((x, y): (f64, f64)) -> BackendCoord {
    (tenths(x) + BLEED, tenths(y) + BLEED)
}

/// Charts are made of marks, each with an ink; a pixel has none.
#[derive(Debug, thiserror::Error)]
#[error("a chart has marks, not pixels")]
pub(super) struct NoPixels;

type Drawn = Result<(), DrawingErrorKind<NoPixels>>;

/// Writes marks to a string. Strokes of one ink that follow each other share one `path`.
pub(super) struct SvgBackend<'a> {
    out: &'a mut String,
    size: (u32, u32),
    /// The ink of the `path` whose data is still open at the end of `out`.
    open: Option<Ink>,
}

impl<'a> SvgBackend<'a> {
    /// A sheet for a picture of this size, in pixels.
    pub(super) fn sheet(
        out: &'a mut String,
        (width, height): (i32, i32),
    ) -> DrawingArea<Self, Shift> {
        let size = [width, height].map(|side| (side * 10 + 2 * BLEED).unsigned_abs());
        Self {
            out,
            size: size.into(),
            open: None,
        }
        .into_drawing_area()
    }

    fn close_path(&mut self) {
        if self.open.take().is_some() {
            self.out.push_str("\"/>");
        }
    }

    /// Begins an element with the class of `color`.
    fn begin(&mut self, element: &str, color: BackendColor) -> bool {
        self.close_path();
        let Some(ink) = Ink::from_color(color) else {
            return false;
        };
        push(self.out, &["<", element, " class=\"", ink.class(), "\""]);
        true
    }

    fn attribute(&mut self, name: &str, tenths: i32) {
        push(self.out, &[" ", name, "=\""]);
        push_tenths(self.out, tenths);
        self.out.push('"');
    }

    fn pair(&mut self, command: char, (x, y): BackendCoord) {
        self.out.push(command);
        push_tenths(self.out, x);
        if y >= 0 {
            self.out.push(' ');
        }
        push_tenths(self.out, y);
    }

    /// Strokes a line, closed where it ends at its beginning.
    fn path(&mut self, points: impl IntoIterator<Item = BackendCoord>, color: BackendColor) {
        let points: Vec<_> = points.into_iter().collect();
        let Some(ink) = Ink::from_color(color) else {
            return;
        };
        let [first, between @ .., end] = points.as_slice() else {
            return;
        };
        if self.open != Some(ink) {
            self.close_path();
            push(self.out, &["<path class=\"", ink.class(), "\" d=\""]);
            self.open = Some(ink);
        }
        self.pair('M', (first.0 - BLEED, first.1 - BLEED));
        let mut last = *first;
        let closed = first == end;
        for point in between.iter().chain((!closed).then_some(end)) {
            if *point != last {
                self.pair('l', (point.0 - last.0, point.1 - last.1));
                last = *point;
            }
        }
        if closed {
            self.out.push('z');
        }
    }
}

impl DrawingBackend for SvgBackend<'_> {
    type ErrorType = NoPixels;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.close_path();
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        Err(DrawingErrorKind::DrawingError(NoPixels))
    }

    fn blit_bitmap(&mut self, _: BackendCoord, _: (u32, u32), _: &[u8]) -> Drawn {
        Err(DrawingErrorKind::DrawingError(NoPixels))
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.path([from, to], style.color());
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.path(path, style.color());
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        let mut corners: Vec<_> = corners.into_iter().collect();
        corners.extend(corners.first().copied());
        self.path(corners, style.color());
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        if self.begin("rect", style.color()) {
            self.attribute("x", left - BLEED);
            self.attribute("y", top - BLEED);
            self.attribute("width", right - left);
            self.attribute("height", bottom - top);
            self.out.push_str("/>");
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        if self.begin("circle", style.color()) {
            self.attribute("cx", x - BLEED);
            self.attribute("cy", y - BLEED);
            self.attribute("r", i32::try_from(radius).unwrap_or(i32::MAX));
            self.out.push_str("/>");
        }
        Ok(())
    }

    /// `y` is the baseline, whatever the vertical anchor.
    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Drawn {
        if self.begin("text", style.color()) {
            self.attribute("x", x - BLEED);
            self.attribute("y", y - BLEED);
            self.attribute("font-size", whole(style.size()));
            let anchor = match style.anchor().h_pos {
                HPos::Left => "start",
                HPos::Center => "middle",
                HPos::Right => "end",
            };
            push(
                self.out,
                &[" text-anchor=\"", anchor, "\">", &escaped(text), "</text>"],
            );
        }
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<NoPixels>> {
        let size = style.size();
        let (width, height) = (whole(text_width(text, size)), whole(size));
        Ok((width.unsigned_abs(), height.unsigned_abs()))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "sizes of text on a chart are small and finite"
)]
fn whole(size: f64) -> i32 {
    size.round() as i32
}
