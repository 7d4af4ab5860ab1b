# Builds Hearthmark from source and runs it as an ordinary user. It needs a PostgreSQL server: see docker-compose.yml.

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY src src
COPY processes processes
COPY forms forms
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -DskipTests package \
    && mv target/hearthmark-*.jar hearthmark.jar \
    && java -Djarmode=tools -jar hearthmark.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:17-jre
RUN useradd --system --home-dir /app --shell /usr/sbin/nologin hearthmark
WORKDIR /app
# What changes seldom comes first, so that a new release is a small layer.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# A new volume takes the owner of the directory that it is mounted on.
RUN mkdir data && chown hearthmark data
USER hearthmark
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
    CMD curl --fail --silent http://localhost:8080/actuator/health || exit 1
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "org.springframework.boot.loader.launch.JarLauncher"]
