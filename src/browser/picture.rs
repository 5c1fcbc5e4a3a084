//! Turns a drawing into a PNG.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url,
};

/// Pixels of the picture per unit of the drawing: sharp on a projector and in print.
const SCALE: u32 = 2;

/// Paints an SVG document of the given size in its own units.
///
/// # Errors
/// When the browser cannot draw it.
pub async fn png_of(svg: &str, width: u32, height: u32) -> Result<Blob, JsValue> {
    let document = web_sys::window()
        .and_then(|w| w.document())
        .ok_or("there is no document")?;
    let options = BlobPropertyBag::new();
    options.set_type("image/svg+xml");
    let drawing =
        Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&svg.into()), &options)?;
    let url = Url::create_object_url_with_blob(&drawing)?;
    let image = HtmlImageElement::new()?;
    image.set_src(&url);
    let decoded = JsFuture::from(image.decode()).await;
    Url::revoke_object_url(&url)?;
    decoded?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
    canvas.set_width(width * SCALE);
    canvas.set_height(height * SCALE);
    let context: CanvasRenderingContext2d = canvas
        .get_context("2d")?
        .ok_or("there is no canvas to draw on")?
        .dyn_into()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(
        &image,
        0.0,
        0.0,
        f64::from(width * SCALE),
        f64::from(height * SCALE),
    )?;
    let painted = js_sys::Promise::new(&mut |resolve, reject| {
        let done = Closure::once_into_js(move |blob: JsValue| resolve.call1(&JsValue::NULL, &blob));
        if let Err(error) = canvas.to_blob(done.unchecked_ref()) {
            drop(reject.call1(&JsValue::NULL, &error));
        }
    });
    JsFuture::from(painted)
        .await?
        .dyn_into()
        .map_err(|_| "the picture is empty".into())
}
