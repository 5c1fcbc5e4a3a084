//! Numbers that nobody can guess.

/// 32 random bits.
pub fn number() -> u32 {
    let mut drawn = [0; 4];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let is_drawn = crypto.is_some_and(|crypto| {
        let draw = crypto.get_random_values_with_u8_array(&mut drawn);
        draw.is_ok()
    });
    if is_drawn {
        return u32::from_be_bytes(drawn);
    }
    // A browser without it still tells one workshop from another.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of all numbers is one of them"
    )]
    let number = (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
    number
}
