package org.example;

import static org.klimatgap.Klimatgap.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import org.klimatgap.Contract;
import org.klimatgap.io.contract.FigureCsv;
import org.klimatgap.report.contract.ContractJson;

/** Section 5.1 in every format: {@code Embedding CONTRACT FOLDER}. */
public final class Embedding {
    private Embedding() {}

    public static void main(String[] arguments) throws Exception {
        Contract contract = contract(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        contract.write(folder.resolve("section.md").toString());
        contract.write(folder.resolve("section.html").toString());
        contract.charts().get(0).write(folder.resolve("chart.svg").toString());
        contract.charts().get(0).write(folder.resolve("chart.png").toString());
        Files.writeString(folder.resolve("section.json"), ContractJson.of(contract.assessment(), contract.language()));
        Files.writeString(folder.resolve("figures.csv"), FigureCsv.of(contract.assessment(), contract.language()));
        System.out.println(contract.explain("gap.level.co2-territorial"));
    }
}
