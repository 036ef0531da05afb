package dev.sightline;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.sightline.House.Fence;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The house as [House] tells it, held against the compiled classes; and every rule held against a house built wrong
/// on purpose (`fixture.wrong`), so that each is known to be able to fail.
class FloorsTest {
    private static final String WRONG = "dev.sightline.fixture.wrong";
    private static final JavaClasses HOUSE = House.mainClasses();
    private static final JavaClasses WRONG_HOUSE = House.testClasses(WRONG);

    static Set<String> roomsThatStand() throws IOException {
        Set<String> rooms = new TreeSet<>();
        House.packagesOnDisk().forEach(name -> rooms.add(House.roomOf(name)));
        return rooms;
    }

    static Set<String> roomsOfTheTable() {
        return new TreeSet<>(House.MAY_IMPORT.keySet());
    }

    static List<Fence> fences() {
        return House.FENCES;
    }

    static List<ArchRule> quietRules() {
        return List.of(
                House.noLog("dev.sightline"),
                House.noPrinting("dev.sightline"),
                House.nothingFromOutside("dev.sightline"));
    }

    @Test
    void everyPackageOnDiskBelongsToARoomOfTheTable() throws IOException {
        assertThat(House.packagesOnDisk())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(House.MAY_IMPORT)
                        .as("the room of package %s", name)
                        .containsKey(House.roomOf(name)));
    }

    @Test
    void everyRoomOnDiskWasSeen() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (JavaClass one : HOUSE) {
            seen.add(House.roomOf(one.getPackageName()));
        }
        assertThat(seen).isEqualTo(roomsThatStand());
    }

    @Test
    void theTableItselfHasNoCircle() {
        Set<String> built = new TreeSet<>();
        while (built.size() < House.MAY_IMPORT.size()) {
            Set<String> next = new TreeSet<>();
            House.MAY_IMPORT.forEach((room, below) -> {
                if (!built.contains(room) && built.containsAll(below)) {
                    next.add(room);
                }
            });
            assertThat(next)
                    .as("a room that stands on those already built: %s", built)
                    .isNotEmpty();
            built.addAll(next);
        }
    }

    @ParameterizedTest
    @MethodSource("roomsThatStand")
    void aRoomImportsOnlyWhatTheTableAllows(String room) {
        House.floor("dev.sightline", room).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("roomsOfTheTable")
    void theRuleOfARoomCanFail(String room) {
        assertThat(House.floor(WRONG, room)
                        .evaluate(WRONG_HOUSE)
                        .getFailureReport()
                        .getDetails())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(WRONG + "." + room + "."));
    }

    @ParameterizedTest
    @MethodSource("fences")
    void aLibraryStaysInItsFence(Fence fence) {
        fence.rule("dev.sightline").check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("fences")
    void theRuleOfAFenceCanFail(Fence fence) {
        assertThat(fence.rule(WRONG).evaluate(WRONG_HOUSE).getFailureReport().getDetails())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("Smuggler"));
    }

    @ParameterizedTest
    @MethodSource("quietRules")
    void theLowerFloorsOnlyReturnResultsAndTakeTimeAndChanceByArgument(ArchRule rule) {
        rule.check(HOUSE);
    }

    @Test
    void theRulesForTheLowerFloorsCanFail() {
        assertThat(House.noLog(WRONG).evaluate(WRONG_HOUSE).hasViolation()).isTrue();
        assertThat(House.noPrinting(WRONG).evaluate(WRONG_HOUSE).hasViolation()).isTrue();
        assertThat(House.nothingFromOutside(WRONG)
                        .evaluate(WRONG_HOUSE)
                        .getFailureReport()
                        .getDetails())
                .hasSize(6);
    }

    @Test
    void noTwoPackagesAtAnyDepthStandInACircle() {
        slices().matching("dev.sightline.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theRuleAgainstCirclesCanFail() {
        assertThat(slices().matching(WRONG + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .evaluate(WRONG_HOUSE)
                        .hasViolation())
                .isTrue();
    }
}
