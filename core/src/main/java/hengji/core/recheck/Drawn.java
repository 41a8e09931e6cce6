package hengji.core.recheck;

import java.util.Optional;

/**
 * One of the sample.
 *
 * @param candidate who
 * @param ticket what decided: anybody can compute it again
 * @param pickedBecause why people added it; absent where the draw did
 */
public record Drawn(Candidate candidate, String ticket, Optional<String> pickedBecause) {
    public boolean isHandPicked() {
        return pickedBecause.isPresent();
    }
}
