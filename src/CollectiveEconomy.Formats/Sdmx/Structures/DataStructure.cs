using CollectiveEconomy.Statistics.Cubes.Measures;

namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>The dimensions and attributes of a dataflow.</summary>
/// <param name="Flow">The dataflow.</param>
/// <param name="Dimensions">The dimensions of its key, figures last.</param>
/// <param name="Attributes">Its attributes.</param>
/// <param name="Concepts">Their meanings.</param>
public sealed record DataStructure(
    Dataflow Flow,
    IReadOnlyList<Component> Dimensions,
    IReadOnlyList<Component> Attributes,
    ItemScheme Concepts
) : Artefact(ArtefactKind.DataStructure, Flow.Id, Flow.Name)
{
    private readonly Dictionary<string, Figure> _figures = Flow.Figures.ToDictionary(SdmxIds.Of);

    /// <inheritdoc/>
    public override IReadOnlyList<Artefact> Children =>
        [Concepts, .. Dimensions.Concat(Attributes).Select(component => component.Codes).OfType<ItemScheme>().Distinct()];

    /// <summary>The periods.</summary>
    public Component Time { get; } = new(SdmxIds.Time, null) { TextType = "ObservationalTimePeriod" };

    /// <summary>The observed value.</summary>
    public Component Value { get; } = new(SdmxIds.Value, null) { TextType = "Double" };

    /// <summary>Its dimensions, periods, value and attributes.</summary>
    public IReadOnlyList<Component> Components => [.. Dimensions, Time, Value, .. Attributes];

    /// <summary>The attributes that are attached in one way.</summary>
    public IEnumerable<Component> AttachedTo(Attachment attachment) => Attributes.Where(attribute => attribute.Attachment == attachment);

    /// <summary>Place of a dimension in the key; -1 for periods.</summary>
    public int PlaceOf(string dimension) => Dimensions.Select(component => component.Id).ToList().IndexOf(dimension);

    /// <summary>The figure of a code.</summary>
    public Figure FigureOf(string code) => _figures[code];
}
