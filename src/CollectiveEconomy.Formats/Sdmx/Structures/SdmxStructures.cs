using System.Runtime.CompilerServices;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>The structures of a release: made of the cubes, the dataflows and the codes that the release holds.</summary>
public sealed class SdmxStructures
{
    private static readonly ConditionalWeakTable<LoadedRelease, SdmxStructures> Made = [];

    private readonly LoadedRelease _release;
    private readonly Dictionary<string, ItemScheme> _codelists = [];

    private SdmxStructures(LoadedRelease release)
    {
        _release = release;
        var concepts = Concepts();
        var subjects = new ItemScheme(
            ArtefactKind.CategoryScheme,
            "SUBJECTS",
            new("Chủ đề", "Subjects"),
            Dataflows
                .All.Select(flow => flow.Cube)
                .Distinct()
                .Select(cube => new SchemeItem(SubjectOf(cube), Both(cube.TitleIn), Both(cube.SummaryIn)))
        );
        Flows = [.. Dataflows.All.Where(flow => release.Cubes.Contains(flow.Cube)).Select(flow => FlowOf(flow, concepts))];
        All =
        [
            new ItemScheme(
                ArtefactKind.AgencyScheme,
                "AGENCIES",
                new("Cơ quan", "Agencies"),
                [new SchemeItem(SdmxAgency.Id, SdmxAgency.Name)]
            )
            {
                Agency = "SDMX",
            },
            .. Flows,
            subjects,
            .. Flows.Select(flow => new Categorisation(flow, subjects, subjects.Find(SubjectOf(flow.Structure.Flow.Cube))!)),
            .. _codelists.Values.OrderBy(list => list.Id, StringComparer.Ordinal),
            concepts,
            .. Flows.Select(flow => flow.Structure),
            .. Flows.Select(ConstraintOf),
        ];
    }

    /// <summary>Every structure, in the order of messages.</summary>
    public IReadOnlyList<Artefact> All { get; }

    /// <summary>The dataflows of cubes that the release holds.</summary>
    public IReadOnlyList<FlowArtefact> Flows { get; }

    /// <summary>The structures of a release; they are made once.</summary>
    public static SdmxStructures Of(LoadedRelease release) => Made.GetValue(release, made => new SdmxStructures(made));

    private FlowArtefact FlowOf(Dataflow flow, ItemScheme concepts) =>
        new(
            new DataStructure(
                flow,
                [
                    .. flow.Dimensions.Select(dimension => new Component(SdmxIds.Of(dimension), CodesOf(dimension, flow.Cube))),
                    new Component(SdmxIds.Measure, FiguresOf(flow.Cube)),
                ],
                [
                    new Component(SdmxIds.Unit, Units()) { Attachment = Attachment.Measure },
                    new Component(SdmxIds.Decimals, null) { Attachment = Attachment.Measure, TextType = "Integer" },
                    new Component(SdmxIds.Release, null) { Attachment = Attachment.DataSet, TextType = "String" },
                    new Component(SdmxIds.Status, Statuses()) { Attachment = Attachment.Observation },
                ],
                concepts
            )
        )
        {
            Description = Both(flow.Cube.SummaryIn),
        };

    private ContentConstraint ConstraintOf(FlowArtefact flow)
    {
        var structure = flow.Structure;
        return new(
            $"CC_{flow.Id}",
            flow,
            IsActual: false,
            [(structure.Dimensions[^1], [.. structure.Flow.Figures.Select(SdmxIds.Of)])],
            _release.Release.FirstYear,
            _release.Release.LastYear
        );
    }

    private ItemScheme CodesOf(Dimension dimension, Cube cube) =>
        dimension is CodeDimension coded
            ? Codelist(
                coded.CodelistIn(AreaSet.Areas2025),
                Both(dimension.TitleIn),
                _release
                    .Codes(coded.CodelistIn(AreaSet.Areas2025))
                    .Values.OrderBy(code => code.SortOrder)
                    .ThenBy(code => code.Value, StringComparer.Ordinal)
                    .Select(Item)
                    .Concat(Special(dimension != cube.NeverAddedOver))
            )
            : Codelist(
                "YES_NO",
                new("Có, không", "Yes, no"),
                new[]
                {
                    new SchemeItem("Y", new("Có", "Yes")) { Member = true },
                    new SchemeItem("N", new("Không", "No")) { Member = false },
                }.Concat(Special(hasTotal: true))
            );

    private ItemScheme FiguresOf(Cube cube) =>
        Codelist(
            $"MEASURE_{cube.Name.ToUpperInvariant()}",
            new($"Số liệu: {cube.TitleIn(Language.Vi)}", $"Figures: {cube.TitleIn(Language.En)}"),
            Dataflows
                .All.Where(flow => flow.Cube == cube)
                .SelectMany(flow => flow.Figures)
                .Distinct()
                .Select(figure => new SchemeItem(SdmxIds.Of(figure), AnswerColumns.Of(figure).Title, Both(figure.Measure.SummaryIn)))
        );

    private ItemScheme Units() =>
        Codelist(
            "UNIT",
            new("Đơn vị tính", "Units of measurement"),
            Dataflows
                .All.SelectMany(flow => flow.Figures)
                .Select(figure => AnswerColumns.Of(figure).Unit!)
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(unit => Item(MeasurementUnits.Named(unit)))
        );

    private ItemScheme Statuses() =>
        Codelist(
            "OBS_STATUS",
            new("Trạng thái quan sát", "Observation status"),
            Enum.GetValues<ObservationStatus>().Select(status => Item(ObservationStatuses.Named(status)))
        );

    private ItemScheme Codelist(string id, LocalizedText name, IEnumerable<SchemeItem> items)
    {
        var valid = $"CL_{SdmxIds.Valid(id)}";
        if (!_codelists.TryGetValue(valid, out var list))
            _codelists.Add(valid, list = new ItemScheme(ArtefactKind.Codelist, valid, name, items.DistinctBy(item => item.Id)));
        return list;
    }

    private static IEnumerable<SchemeItem> Special(bool hasTotal) =>
        (hasTotal ? new[] { new SchemeItem(SpecialMembers.Total, SpecialMembers.TotalName) } : []).Append(
            new SchemeItem(SpecialMembers.Unknown, SpecialMembers.UnknownName)
        );

    private static SchemeItem Item(Code code) =>
        new(
            SdmxIds.Valid(code.Value),
            new(code.NameVi, code.NameIn(Language.En)),
            code.NoteVi is { } note ? new(note, code.NoteEn ?? note) : null
        )
        {
            Member = code.Value,
        };

    private static ItemScheme Concepts() =>
        new(
            ArtefactKind.ConceptScheme,
            "CONCEPTS",
            new("Khái niệm", "Concepts"),
            Dataflows
                .All.SelectMany(flow => flow.Dimensions)
                .Select(dimension => new SchemeItem(SdmxIds.Of(dimension), Both(dimension.TitleIn), Both(dimension.SummaryIn)))
                .DistinctBy(concept => concept.Id)
                .Concat(SharedConcepts.All)
        );

    private static string SubjectOf(Cube cube) => cube.Name.ToUpperInvariant();

    private static LocalizedText Both(Func<Language, string> text) => new(text(Language.Vi), text(Language.En));
}
