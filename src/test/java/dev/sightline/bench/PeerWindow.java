package dev.sightline.bench;

import dev.sightline.app.Main;
import dev.sightline.edit.Drag;
import dev.sightline.edit.PlacedEdit;
import dev.sightline.editor.Editor;
import dev.sightline.file.JourneyJson;
import dev.sightline.ui.BenchWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// The synthetic map in Sightline's whole window, timed as other programs are: from before the process began until the
/// sheet is painted and the last long frame is over, then frame by frame. The program starts as it does for everybody,
/// with a file to open. Needs a display of 1600 by 1000.
final class PeerWindow {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int STEPS = 200;
    private static final int EDITS = 12;
    private static final double NEARLY = 1.25;

    private final Hand hand;

    private PeerWindow(Hand hand) {
        this.hand = hand;
    }

    /// @param words the size, the document, the folder for results, when the process was begun (ms since 1970)
    public static void main(String[] words) throws IOException, InterruptedException {
        Path folder = Path.of(words[2]);
        long begun = Long.parseLong(words[3]);
        // as `sightline FILE`; apart from a program that may run already
        Main.main(new String[] {"--new-instance", words[1]});
        BenchWindow window = BenchWindow.started(WIDTH, HEIGHT);
        long shown = Pulses.calm(window::showsSheet);
        long cpu = PeerBench.cpu();
        Hand hand = new Hand(window);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("peer", "product");
        line.put("size", words[0]);
        line.put("mode", "open");
        line.put("openMs", shown - begun);
        line.put("openCpuMs", cpu / 1_000_000);
        new PeerWindow(hand).measure(line);
        save(hand, folder.resolve("saved-" + words[0] + ".sightline.json"), line);
        line.put("rssMB", PeerBench.rss());
        System.out.println(JsonMapper.builder().build().writeValueAsString(line));
        // what was edited for the measurement is for nobody to keep
        Runtime.getRuntime().halt(0);
    }

    private void measure(Map<String, Object> line) throws InterruptedException {
        line.put("pan", hand.panned(1, STEPS).spread());
        // what fits the window cannot be panned: a little nearer, nearly the whole map is painted in each frame
        double fit = NEARLY
                * hand.session().state().get().viewport().fittingMap(List.of()).zoom();
        line.put("fitScale", fit);
        line.put("panFit", hand.panned(fit, STEPS).spread());
        line.put("zoom", hand.zoomed(fit, STEPS / 2).spread());
        line.put("drag", hand.drag(STEPS / 4).spread());
        Editor editor = hand.session().editor();
        line.put(
                "editText",
                hand.frames(
                                "text",
                                2,
                                EDITS,
                                turn -> editor.apply(new PlacedEdit.SetText(
                                        hand.card(turn / 2),
                                        "Edited " + turn
                                                + " customer opens the app and compares prices before calling"
                                                + " support")))
                        .spread());
        line.put(
                "move",
                hand.frames(
                                "move",
                                2,
                                EDITS,
                                turn -> editor.apply(new PlacedEdit.Move(
                                        List.of(hand.card(turn / 2)),
                                        turn % 2 == 0 ? Drag.along(0, 1) : Drag.along(1, 0),
                                        Optional.empty())))
                        .spread());
    }

    private static void save(Hand hand, Path file, Map<String, Object> line) throws IOException {
        long begun = System.nanoTime();
        byte[] bytes = JourneyJson.write(hand.session().document());
        Files.write(file, bytes);
        line.put("saveMs", Math.round((System.nanoTime() - begun) / 1e6));
        line.put("saveBytes", bytes.length);
    }
}
