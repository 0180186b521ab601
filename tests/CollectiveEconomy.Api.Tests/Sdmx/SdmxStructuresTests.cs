using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Formats.Sdmx;

namespace CollectiveEconomy.Api.Tests.Sdmx;

/// <summary>Structures refer only to what exists, and are found as SDMX asks for them.</summary>
[Collection(nameof(RunningPlatform))]
public sealed partial class SdmxStructuresTests(RunningPlatform platform)
{
    [Fact]
    public async Task Every_reference_leads_to_a_structure()
    {
        var all = await platform.XmlAsync("structure/all/all/*");
        var artefacts = Artefacts(all).ToHashSet();
        var items = Artefacts(all)
            .SelectMany(one => one.Element.Elements().Select(item => (one.Agency, Parent: one.Id, Id: (string?)item.Attribute("id"))))
            .ToHashSet();
        var references = all.Descendants("Ref").ToList();
        Assert.NotEmpty(references);
        Assert.All(
            references,
            reference =>
            {
                var (agency, parent) = ((string?)reference.Attribute("agencyID"), (string?)reference.Attribute("maintainableParentID"));
                if (parent is not null)
                    Assert.Contains((agency!, parent, (string?)reference.Attribute("id")), items);
                else if (agency is not null)
                    Assert.Contains(
                        artefacts,
                        one =>
                            (one.Element.Name.LocalName, one.Agency, one.Id, "1.0")
                            == (
                                (string)reference.Attribute("class")!,
                                agency,
                                (string)reference.Attribute("id")!,
                                (string)reference.Attribute("version")!
                            )
                    );
                else
                    Assert.Contains((string)reference.Attribute("id")!, new[] { SdmxIds.Measure, SdmxIds.Value });
            }
        );
    }

    [Fact]
    public async Task Everything_with_an_identifier_has_a_valid_one_and_a_URN_and_names_in_both_languages()
    {
        var all = await platform.XmlAsync("structure");
        var identified = all.Descendants()
            .Where(one => one.Attribute("id") is not null && one.Name.Namespace == SdmxAsking.Structure)
            .ToList();
        Assert.All(identified, one => Assert.Matches(Identifier(), (string)one.Attribute("id")!));
        Assert.All(identified, one => Assert.StartsWith("urn:sdmx:org.sdmx.infomodel.", (string?)one.Attribute("urn")));
        Assert.Equal(identified.Count, identified.Select(one => (string)one.Attribute("urn")!).Distinct().Count());
        var named = identified.Where(one => one.Elements(SdmxAsking.Common + "Name").Any()).ToList();
        Assert.NotEmpty(named);
        Assert.All(
            named,
            one =>
                Assert.Equal(
                    ["vi", "en"],
                    one.Elements(SdmxAsking.Common + "Name").Select(name => (string)name.Attribute(XNamespace.Xml + "lang")!)
                )
        );
        Assert.DoesNotContain(named.Elements(SdmxAsking.Common + "Name"), name => string.IsNullOrWhiteSpace(name.Value));
    }

    [Fact]
    public async Task A_dataflow_has_a_key_of_codes_with_figures_and_years()
    {
        foreach (var flow in Dataflows.All)
        {
            var structure = await platform.XmlAsync($"datastructure/{SdmxAgency.Id}/{flow.Id}/latest");
            Assert.Equal(
                [.. flow.Dimensions.Select(SdmxIds.Of), SdmxIds.Measure],
                structure
                    .Descendants(SdmxAsking.Structure + "Dimension")
                    .Where(one => one.Attribute("position") is not null)
                    .Select(one => (string)one.Attribute("id")!)
            );
            Assert.Single(structure.Descendants(SdmxAsking.Structure + "TimeDimension"));
        }
    }

    [Theory]
    [InlineData("none", "DataStructure")]
    [InlineData("children", "Codelist ConceptScheme DataStructure")]
    [InlineData("descendants", "Codelist ConceptScheme DataStructure")]
    [InlineData("parents", "Dataflow DataStructure")]
    [InlineData("all", "Dataflow Codelist ConceptScheme DataStructure")]
    [InlineData("codelist", "Codelist DataStructure")]
    public async Task References_add_what_belongs_to_it(string references, string kinds)
    {
        var found = await platform.XmlAsync($"datastructure/VNCOOP/COOP_GRADE/1.0?references={references}");
        Assert.Equal(kinds.Split(' '), Artefacts(found).Select(one => one.Element.Name.LocalName).Distinct());
    }

    [Fact]
    public async Task Stubs_have_names_and_no_content()
    {
        var stubs = await platform.XmlAsync("codelist?detail=allstubs");
        Assert.Empty(stubs.Descendants(SdmxAsking.Structure + "Code"));
        Assert.All(Artefacts(stubs), one => Assert.Equal("true", (string?)one.Element.Attribute("isExternalReference")));
        var partly = await platform.XmlAsync("datastructure/all/COOP_GRADE?references=children&detail=referencestubs");
        Assert.Empty(partly.Descendants(SdmxAsking.Structure + "Code"));
        Assert.NotEmpty(partly.Descendants(SdmxAsking.Structure + "TimeDimension"));
    }

    [Fact]
    public async Task Versions_agencies_and_lists_of_identifiers_are_understood()
    {
        var one = await platform.TextAsync("codelist/VNCOOP/CL_UNIT/1.0");
        foreach (var same in new[] { "codelist/VNCOOP/CL_UNIT", "codelist/all/CL_UNIT/latest", "codelist/*/CL_UNIT/*" })
            Assert.Equal(one, await platform.TextAsync(same));
        Assert.Equal(2, Artefacts(await platform.XmlAsync("codelist/VNCOOP/CL_UNIT+CL_OBS_STATUS/all")).Count);
        foreach (
            var resource in new[] { "agencyscheme", "categoryscheme", "conceptscheme", "contentconstraint", "categorisation", "dataflow" }
        )
            Assert.NotEmpty(Artefacts(await platform.XmlAsync(resource)));
    }

    [Theory]
    [InlineData("codelist/VNCOOP/CL_OBS_STATUS/1.0/A", "A")]
    [InlineData("codelist/VNCOOP/CL_OBS_STATUS/latest/Q+A", "A Q")]
    [InlineData("conceptscheme/VNCOOP/CONCEPTS/1.0/TIME_PERIOD", "TIME_PERIOD")]
    public async Task Items_of_a_list_are_a_partial_list(string address, string items)
    {
        var list = Assert.Single(Artefacts(await platform.XmlAsync(address))).Element;
        Assert.Equal("true", (string?)list.Attribute("isPartial"));
        Assert.Equal(items.Split(' '), list.Elements().Select(item => (string?)item.Attribute("id")).OfType<string>());
    }

    [Theory]
    [InlineData("codelist/VNCOOP/CL_UNIT/2.0", HttpStatusCode.NotFound)]
    [InlineData("codelist/ESTAT/CL_UNIT", HttpStatusCode.NotFound)]
    [InlineData("codelist/VNCOOP/CL_OBS_STATUS/1.0/NOPE", HttpStatusCode.NotFound)]
    [InlineData("dataflow/VNCOOP/COOP_GRADE/1.0/A", HttpStatusCode.BadRequest)]
    [InlineData("dataflow/VNCOOP/NOPE", HttpStatusCode.NotFound)]
    [InlineData("hierarchicalcodelist", HttpStatusCode.NotImplemented)]
    [InlineData("dataflow?references=cousins", HttpStatusCode.BadRequest)]
    [InlineData("a/b/c/d/e/f", HttpStatusCode.NotFound)]
    public async Task What_does_not_exist_is_an_error_message(string address, HttpStatusCode status)
    {
        using var response = await platform.SdmxAsync(address);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(SdmxAsking.Message + "Error", XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!.Name);
    }

    [Fact]
    public async Task JSON_has_the_same_structures()
    {
        var xml = Artefacts(await platform.XmlAsync("structure")).Select(one => one.Id).Order(StringComparer.Ordinal);
        using var json = JsonDocument.Parse(await platform.TextAsync("structure", "application/vnd.sdmx.structure+json;version=1.0.0"));
        Assert.Equal(
            xml,
            json.RootElement.GetProperty("data")
                .EnumerateObject()
                .SelectMany(kind => kind.Value.EnumerateArray().Select(one => one.GetProperty("id").GetString()!))
                .Order(StringComparer.Ordinal)
        );
    }

    private static IReadOnlyList<(XElement Element, string Agency, string Id)> Artefacts(XElement message) =>
        [
            .. message
                .Element(SdmxAsking.Message + "Structures")!
                .Elements()
                .Elements()
                .Select(one => (one, (string)one.Attribute("agencyID")!, (string)one.Attribute("id")!)),
        ];

    [GeneratedRegex(@"^[A-Za-z0-9_@$\-]+$")]
    private static partial Regex Identifier();
}
