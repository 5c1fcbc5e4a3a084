//! The camera of this device: pictures, to be looked at here and nowhere else.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, MediaStream,
    MediaStreamConstraints, MediaStreamTrack,
};

use crate::exchange::Grey;

/// The longer edge of the pictures that are looked at, in pixels: a code of 4-M that fills a fifth of it has
/// three pixels to a square.
const LONG_EDGE: u32 = 960;

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCamera {
    /// The browser gives none to pages such as this, which is so where it came without https.
    Missing,
    /// The person, or whoever looks after the browser, does not allow it.
    Refused,
    /// There is none, or another program has it.
    Failed,
}

/// A camera that is on.
#[derive(Debug)]
pub struct Camera {
    stream: MediaStream,
    video: HtmlVideoElement,
    canvas: HtmlCanvasElement,
}

/// Whether the browser lets this page ask for a camera.
pub fn is_there() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    // Where a page came without https, browsers leave the whole thing out.
    navigator.is_some_and(|navigator| {
        Reflect::get(&navigator, &"mediaDevices".into()).is_ok_and(|devices| devices.is_object())
    })
}

impl Camera {
    /// Turns it on and shows its picture.
    ///
    /// # Errors
    /// When there is none, or nobody allows it.
    pub async fn open(video: HtmlVideoElement) -> Result<Self, NoCamera> {
        if !is_there() {
            return Err(NoCamera::Missing);
        }
        let navigator = web_sys::window().ok_or(NoCamera::Missing)?.navigator();
        let devices = navigator.media_devices().map_err(|_| NoCamera::Missing)?;
        let wanted = MediaStreamConstraints::new();
        wanted.set_video(&JsValue::TRUE);
        let asked = devices.get_user_media_with_constraints(&wanted);
        let asked = asked.map_err(|error| reason(&error))?;
        let stream = JsFuture::from(asked)
            .await
            .map_err(|error| reason(&error))?;
        let stream: MediaStream = stream.dyn_into().map_err(|_| NoCamera::Failed)?;
        video.set_src_object(Some(&stream));
        if let Ok(playing) = video.play() {
            // One that is stopped before it begins shows nothing, and the person sees that.
            drop(JsFuture::from(playing).await);
        }
        let document = web_sys::window().and_then(|window| window.document());
        let canvas = document.and_then(|it| it.create_element("canvas").ok());
        let canvas = canvas.and_then(|it| it.dyn_into().ok());
        Ok(Self {
            stream,
            video,
            canvas: canvas.ok_or(NoCamera::Failed)?,
        })
    }

    /// What it sees at this moment; nothing before the first picture.
    pub fn look(&self) -> Option<Grey> {
        let (width, height) = (self.video.video_width(), self.video.video_height());
        let long = width.max(height);
        if width.min(height) == 0 {
            return None;
        }
        let scaled = |edge: u32| (edge * LONG_EDGE / long).max(1);
        let (width, height) = if long > LONG_EDGE {
            (scaled(width), scaled(height))
        } else {
            (width, height)
        };
        if self.canvas.width() != width || self.canvas.height() != height {
            self.canvas.set_width(width);
            self.canvas.set_height(height);
        }
        // Else each look would be fetched from the graphics card.
        let often = js_sys::Object::new();
        Reflect::set(&often, &"willReadFrequently".into(), &JsValue::TRUE).ok()?;
        let context = self.canvas.get_context_with_context_options("2d", &often);
        let context = context.ok()??;
        let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
        let (across, down) = (f64::from(width), f64::from(height));
        context
            .draw_image_with_html_video_element_and_dw_and_dh(&self.video, 0.0, 0.0, across, down)
            .ok()?;
        let pixels = context.get_image_data(0.0, 0.0, across, down).ok()?.data();
        Grey::of_rgba(usize::try_from(width).ok()?, &pixels)
    }
}

impl Drop for Camera {
    /// Its light goes out.
    fn drop(&mut self) {
        for track in self.stream.get_tracks() {
            if let Ok(track) = track.dyn_into::<MediaStreamTrack>() {
                track.stop();
            }
        }
        self.video.set_src_object(None);
    }
}

fn reason(error: &JsValue) -> NoCamera {
    let name = Reflect::get(error, &"name".into()).ok();
    match name.and_then(|name| name.as_string()).as_deref() {
        Some("NotAllowedError" | "SecurityError") => NoCamera::Refused,
        _ => NoCamera::Failed,
    }
}
