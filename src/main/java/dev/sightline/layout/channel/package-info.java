/// Channels as a transport map: one line per channel, a disc where it is used, and the way of each persona from disc to
/// disc.
///
/// A card of the lane becomes a disc when it names channels, or a touchpoint that has some. A step on which no card
/// says so uses its own channel, or its touchpoint's. Cards that say more than a disc and a label can (who acts,
/// how well it is known, an image, ...) are drawn as cards below the map as well.
@NullMarked
package dev.sightline.layout.channel;

import org.jspecify.annotations.NullMarked;
