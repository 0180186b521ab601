using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Formats.Sdmx;

namespace CollectiveEconomy.Api.Tests.Sdmx;

/// <summary>Structures as SDMX 3.0 has them.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class Rest2StructuresTests(RunningPlatform platform)
{
    private const string Xml = "application/vnd.sdmx.structure+xml;version=3.0.0";

    [Fact]
    public async Task References_are_URNs_of_structures_that_exist()
    {
        var all = await platform.XmlAsync("v2/structure", Xml);
        Assert.Equal(SdmxAsking.Message3 + "Structure", all.Name);
        var urns = all.Descendants().Select(one => (string?)one.Attribute("urn")).OfType<string>().ToList();
        Assert.Equal(urns.Count, urns.Distinct().Count());
        var references = all.Descendants()
            .Where(one => !one.HasElements && one.Value.StartsWith("urn:", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(
            ["ConceptIdentity", "Dataflow", "Enumeration", "Source", "Structure", "Target"],
            references.Select(one => one.Name.LocalName).Distinct().Order(StringComparer.Ordinal)
        );
        // What is referred to comes first, so that a message can be read from beginning to end.
        Assert.All(
            references,
            one =>
                Assert.Contains(
                    one.ElementsBeforeSelf().Concat(one.Ancestors().SelectMany(outer => outer.ElementsBeforeSelf())).DescendantsAndSelf(),
                    before => (string?)before.Attribute("urn") == one.Value
                )
        );
        Assert.Empty(all.Descendants("Ref"));
    }

    [Fact]
    public async Task Names_of_classes_and_versions_are_those_of_the_generation()
    {
        var all = await platform.XmlAsync("v2/structure/*/*/*/*", Xml);
        var artefacts = all.Element(SdmxAsking.Message3 + "Structures")!.Elements().Elements().ToList();
        Assert.Equal(
            [
                ("AgencySchemes", "base.AgencyScheme"),
                ("Codelists", "codelist.Codelist"),
                ("ConceptSchemes", "conceptscheme.ConceptScheme"),
                ("DataStructures", "datastructure.DataStructure"),
                ("Dataflows", "datastructure.Dataflow"),
                ("CategorySchemes", "categoryscheme.CategoryScheme"),
                ("Categorisations", "categoryscheme.Categorisation"),
                ("DataConstraints", "registry.DataConstraint"),
            ],
            artefacts
                .Select(one =>
                    (one.Parent!.Name.LocalName, ((string)one.Attribute("urn")!).Split('=')[0]["urn:sdmx:org.sdmx.infomodel.".Length..])
                )
                .Distinct()
        );
        Assert.All(artefacts, one => Assert.Null(one.Attribute("isFinal")));
        Assert.Equal(["Allowed"], artefacts.Select(one => (string?)one.Attribute("role")).OfType<string>().Distinct());
        // The list of agencies has one version, which is in its URN only.
        Assert.Equal(
            [("1.0", null), ("1.0.0-draft", "1.0.0-draft")],
            artefacts.Select(one => (((string)one.Attribute("urn")!).Split('(', ')')[1], (string?)one.Attribute("version"))).Distinct()
        );
    }

    [Fact]
    public async Task A_data_structure_has_measures_and_relationships_instead_of_a_primary_measure()
    {
        var structure = await platform.XmlAsync("v2/structure/datastructure/VNCOOP/COOP_REGION_FIELD/~", Xml);
        var components = structure.Descendants(SdmxAsking.Structure3 + "DataStructureComponents").Single();
        Assert.Equal(["DimensionList", "AttributeList", "MeasureList"], components.Elements().Select(one => one.Name.LocalName));
        var measure = components.Element(SdmxAsking.Structure3 + "MeasureList")!.Elements().Single();
        Assert.Equal(
            (
                SdmxAsking.Structure3 + "Measure",
                "OBS_VALUE",
                "urn:sdmx:org.sdmx.infomodel.datastructure.Measure=VNCOOP:COOP_REGION_FIELD(1.0.0-draft).OBS_VALUE"
            ),
            (measure.Name, (string)measure.Attribute("id")!, (string)measure.Attribute("urn")!)
        );
        Assert.Equal(
            [
                ("UNIT_MEASURE", "Dimension", "MEASURE"),
                ("DECIMALS", "Dimension", "MEASURE"),
                ("RELEASE", "Dataflow", ""),
                ("OBS_STATUS", "Observation", ""),
            ],
            components
                .Descendants(SdmxAsking.Structure3 + "Attribute")
                .Select(one => (one, Relationship: one.Element(SdmxAsking.Structure3 + "AttributeRelationship")!.Elements().Single()))
                .Select(one => ((string)one.one.Attribute("id")!, one.Relationship.Name.LocalName, one.Relationship.Value))
        );
        Assert.All(
            components.Descendants(SdmxAsking.Structure3 + "Attribute"),
            one => Assert.Equal("mandatory", (string?)one.Attribute("usage"))
        );
        Assert.Null(components.Descendants(SdmxAsking.Structure3 + "TimeDimension").Single().Attribute("position"));
    }

    [Theory]
    [InlineData("codelist/VNCOOP/CL_UNIT")]
    [InlineData("codelist/*/CL_UNIT/*")]
    [InlineData("codelist/VNCOOP,ESTAT/CL_UNIT,CL_NOPE/~")]
    [InlineData("codelist/VNCOOP/CL_UNIT/1.0.0-draft")]
    [InlineData("codelist/VNCOOP/CL_UNIT/2.0.0,1.0~.0")]
    public async Task Structures_are_found_by_agency_identifier_and_version(string address) =>
        Assert.Equal(
            await platform.TextAsync("v2/structure/codelist/VNCOOP/CL_UNIT/~", Xml),
            await platform.TextAsync("v2/structure/" + address, Xml)
        );

    [Theory]
    [InlineData("none", "DataStructure")]
    [InlineData("children", "Codelist ConceptScheme DataStructure")]
    [InlineData("parents", "DataStructure Dataflow")]
    [InlineData("ancestors", "DataStructure Dataflow Categorisation DataConstraint")]
    [InlineData("codelist,dataflow", "Codelist DataStructure Dataflow")]
    [InlineData("dataconstraint", "DataStructure")]
    public async Task References_add_what_belongs_to_it(string references, string kinds)
    {
        var found = await platform.XmlAsync($"v2/structure/datastructure/VNCOOP/COOP_GRADE/~?references={references}", Xml);
        Assert.Equal(
            kinds.Split(' '),
            found.Element(SdmxAsking.Message3 + "Structures")!.Elements().Elements().Select(one => one.Name.LocalName).Distinct()
        );
    }

    [Fact]
    public async Task Items_of_a_list_are_a_partial_list()
    {
        var found = await platform.XmlAsync("v2/structure/codelist/VNCOOP/CL_OBS_STATUS/~/Q,A", Xml);
        var list = found.Descendants(SdmxAsking.Structure3 + "Codelist").Single();
        Assert.Equal("true", (string?)list.Attribute("isPartial"));
        Assert.Equal(["A", "Q"], list.Elements(SdmxAsking.Structure3 + "Code").Select(code => (string)code.Attribute("id")!));
    }

    [Fact]
    public async Task A_partial_list_has_what_the_message_uses_of_it()
    {
        var message = await platform.XmlAsync(
            "v2/structure/dataconstraint/VNCOOP/CC_COOP_GRADE?references=descendants&detail=referencepartial",
            Xml
        );
        var structure = message.Descendants(SdmxAsking.Structure3 + "DataStructureComponents").Single();
        Assert.Equal(
            structure.Elements().Elements().Select(component => (string)component.Attribute("id")!).Order(StringComparer.Ordinal),
            ItemsOf("CONCEPTS").Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            message.Descendants(SdmxAsking.Structure3 + "KeyValue").First().Elements().Select(value => value.Value),
            ItemsOf("CL_MEASURE_COOPERATIVES")
        );
        Assert.Equal(
            ["CONCEPTS", "CL_MEASURE_COOPERATIVES"],
            message
                .Descendants()
                .Where(one => (string?)one.Attribute("isPartial") == "true")
                .Select(one => (string)one.Attribute("id")!)
                .OrderDescending(StringComparer.Ordinal)
        );

        IEnumerable<string> ItemsOf(string list) =>
            message
                .Descendants()
                .Single(one => (string?)one.Attribute("id") == list)
                .Elements()
                .Select(item => (string?)item.Attribute("id"))
                .OfType<string>();
    }

    [Fact]
    public async Task To_one_subject_belong_its_own_dataflows()
    {
        var message = await platform.XmlAsync("v2/structure/categoryscheme/VNCOOP/SUBJECTS/~/COOPERATIVES?references=categorisation", Xml);
        Assert.Equal(
            Dataflows.All.Where(flow => flow.Cube.Name == "cooperatives").Select(flow => $"CAT_{flow.Id}"),
            message.Descendants(SdmxAsking.Structure3 + "Categorisation").Select(one => (string)one.Attribute("id")!)
        );
    }

    [Fact]
    public async Task JSON_has_the_same_structures_with_the_names_of_its_fields()
    {
        using var json = JsonDocument.Parse(await platform.TextAsync("v2/structure"));
        var data = json.RootElement.GetProperty("data");
        var all = await platform.XmlAsync("v2/structure", Xml);
        Assert.Equal(
            all.Element(SdmxAsking.Message3 + "Structures")!
                .Elements()
                .SelectMany(kind =>
                    kind.Elements()
                        .Select(one => $"{JsonNamingPolicy.CamelCase.ConvertName(kind.Name.LocalName)} {(string)one.Attribute("urn")!}")
                ),
            data.EnumerateObject()
                .SelectMany(kind =>
                    kind.Value.EnumerateArray().Select(one => $"{kind.Name} {one.GetProperty("links")[0].GetProperty("urn").GetString()}")
                )
        );
        var components = data.GetProperty("dataStructures")[0].GetProperty("dataStructureComponents");
        Assert.Equal(
            "ObservationalTimePeriod",
            components
                .GetProperty("dimensionList")
                .GetProperty("timeDimension")
                .GetProperty("localRepresentation")
                .GetProperty("format")
                .GetProperty("dataType")
                .GetString()
        );
        Assert.Equal("OBS_VALUE", components.GetProperty("measureList").GetProperty("measures")[0].GetProperty("id").GetString());
        Assert.All(
            components.GetProperty("attributeList").GetProperty("attributes").EnumerateArray(),
            one => Assert.Equal("mandatory", one.GetProperty("usage").GetString())
        );
        var constraint = data.GetProperty("dataConstraints")[0];
        Assert.Equal("Allowed", constraint.GetProperty("role").GetString());
        Assert.True(constraint.GetProperty("cubeRegions")[0].GetProperty("include").GetBoolean());
    }

    [Theory]
    [InlineData("structure/codelist/VNCOOP/CL_UNIT/1.0.0", 404, SdmxAgency.SemanticVersion)]
    [InlineData("structure/codelist/VNCOOP/CL_UNIT/+", 404, SdmxAgency.SemanticVersion)]
    [InlineData("structure/codelist/VNCOOP/CL_UNIT/newest", 400, "1.0~.0")]
    [InlineData("structure/codelist/VNCOOP/CL_OBS_STATUS/~/NOPE", 404, "NOPE")]
    [InlineData("structure/dataflow/VNCOOP/COOP_GRADE/~/A", 400, "items")]
    [InlineData("structure/hierarchy", 501, "dataconstraint")]
    [InlineData("structure/contentconstraint", 501, "dataconstraint")]
    [InlineData("structure/dataflow?references=cousins", 400, "ancestors")]
    [InlineData("schema/dataflow/VNCOOP/COOP_GRADE", 501, "structure")]
    [InlineData("nothing", 404, "/sdmx/v2/structure/dataflow")]
    public async Task What_does_not_exist_is_an_error_message(string address, int status, string sentence)
    {
        using var inXml = await platform.SdmxAsync("v2/" + address, Xml);
        var error = XDocument.Parse(await inXml.Content.ReadAsStringAsync()).Root!;
        Assert.Equal((status, SdmxAsking.Message3 + "Error"), ((int)inXml.StatusCode, error.Name));
        Assert.Contains(sentence, error.Value, StringComparison.Ordinal);

        // Without a preference answers are JSON, and so are errors.
        using var otherwise = await platform.SdmxAsync("v2/" + address);
        using var json = JsonDocument.Parse(await otherwise.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode)status, otherwise.StatusCode);
        Assert.Contains(
            sentence,
            json.RootElement.GetProperty("errors")[0].GetProperty("titles").GetProperty("en").GetString(),
            StringComparison.Ordinal
        );
    }
}
