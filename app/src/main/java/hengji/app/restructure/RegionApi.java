package hengji.app.restructure;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.setup.Refusals;
import hengji.app.setup.SetupHeads;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Regions for programs. */
@RestController
class RegionApi {
    private final Regions regions;
    private final SetupHeads heads;

    RegionApi(Regions regions, SetupHeads heads) {
        this.regions = regions;
        this.heads = heads;
    }

    /** A region and those directly below it. */
    record Standing(String code, String name, List<Regions.Region> below) {}

    /** 区划码 and name. */
    record Naming(@Nullable String code, @Nullable String name) {
        Regions.Region region() {
            return new Regions.Region(
                    Optional.ofNullable(code).orElse("").strip(),
                    Optional.ofNullable(name).orElse("").strip());
        }
    }

    @Allow(Deed.RUN_SYSTEM)
    @GetMapping("/api/v1/regions/{region}")
    Standing find(@PathVariable String region) {
        Regions.Region found = regions.find(region).orElseThrow(NotThere::new);
        return new Standing(found.code(), found.name(), regions.below(region));
    }

    /** Gives a region its name and code; everything that names the old code follows. */
    @Allow(Deed.RUN_SYSTEM)
    @PutMapping("/api/v1/regions/{region}")
    ResponseEntity<Object> rename(@PathVariable String region, @RequestBody Naming wanted, HttpServletRequest request) {
        return told(regions.rename(region, wanted.region(), heads.actor(request)), wanted.region(), request);
    }

    /** Makes a region below. */
    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/api/v1/regions/{region}/below")
    ResponseEntity<Object> add(@PathVariable String region, @RequestBody Naming wanted, HttpServletRequest request) {
        return told(regions.add(region, wanted.region(), heads.actor(request)), wanted.region(), request);
    }

    private static ResponseEntity<Object> told(
            Optional<Wording> obstacle, Regions.Region region, HttpServletRequest request) {
        return obstacle.map(reason -> Refusals.unprocessable("region-refused", List.of(reason), request))
                .orElseGet(() -> ResponseEntity.noContent()
                        .location(URI.create("/api/v1/regions/" + region.code()))
                        .build());
    }
}
