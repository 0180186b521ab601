using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>Reads questions for data as REST 2 writes them.</summary>
public static class Rest2Query
{
    private const string AttributesName = "attributes";
    private const string MeasuresName = "measures";
    private const string None = "none";
    private const string All = "all";

    /// <summary>The parameters that mean something, besides conditions.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } = [AttributesName, MeasuresName, .. SharedParameters.Names];

    /// <summary>Whether a name of a parameter is that of a condition on a component, such as <c>c[REGION]</c>.</summary>
    public static bool IsCondition(string name) => ComponentFilter.IsName(name);

    /// <summary>Reads a question.</summary>
    /// <param name="structure">The dataflow.</param>
    /// <param name="key">The keys; null for all.</param>
    /// <param name="parameters">The parameters.</param>
    /// <exception cref="SdmxRefused">A key can't be used, or a code does not exist.</exception>
    /// <exception cref="ParameterInvalid">A parameter can't be used.</exception>
    public static DataQuery Read(DataStructure structure, string? key, Parameters parameters)
    {
        var attributes = AttributesOf(structure, parameters);
        var hasValues = HasMeasures(structure, parameters);
        return Selection(structure, key, parameters).With(parameters) with
        {
            Attributes = attributes,
            HasValues = hasValues,
            // Without values and without attributes of observations, keys of series are left.
            HasObservations = hasValues || attributes.Any(attribute => attribute.Attachment == Attachment.Observation),
        };
    }

    /// <summary>What a question selects: its keys and conditions.</summary>
    /// <exception cref="SdmxRefused">A key can't be used, or a code does not exist.</exception>
    /// <exception cref="ParameterInvalid">A condition can't be used.</exception>
    public static DataQuery Selection(DataStructure structure, string? key, Parameters parameters)
    {
        var keys = DataKey.ReadSeveral(key, structure);
        var periods = new Periods(null, null);
        var filters = new List<(Component, ComponentFilter)>();
        foreach (var (name, text) in parameters.Where(one => ComponentFilter.IsName(one.Key)))
        {
            var component = ComponentOf(structure, name);
            var filter = ComponentFilter.Read(name, text);
            if (component == structure.Time)
            {
                periods = Periods.Where(filter.Selects);
                continue;
            }

            Check(component, filter);
            if (structure.PlaceOf(component.Id) is >= 0 and var place)
                keys = keys.Among(place, CodesOf(component, filter));
            else
                filters.Add((component, filter));
        }

        return new DataQuery(structure, keys, periods) { Filters = filters };
    }

    private static Component ComponentOf(DataStructure structure, string name)
    {
        if (structure.Components.FirstOrDefault(component => component.Id == ComponentFilter.ComponentOf(name)) is { } found)
            return found;
        var known = string.Join(", ", structure.Components.Select(component => component.Id));
        throw new ParameterInvalid(
            name,
            new(
                $"'{UnknownCode.Echo(name)}' không nêu thành phần nào của {structure.Id}; hãy dùng c[...] với một trong: {known}.",
                $"'{UnknownCode.Echo(name)}' does not name a component of {structure.Id}; use c[...] with one of {known}."
            )
        );
    }

    private static void Check(Component component, ComponentFilter filter)
    {
        if (component.Codes is not null)
            foreach (var term in filter.Alternatives.SelectMany(one => one).Where(term => term.NamesValue))
                DataKey.CheckCode(component, term.Value);
        if (component.IsNumber)
            filter.CheckNumbers();
    }

    private static HashSet<string> CodesOf(Component dimension, ComponentFilter filter) =>
        [.. dimension.Codes!.Items.Select(item => item.Id).Where(code => filter.Selects(code, dimension))];

    private static List<Component> AttributesOf(DataStructure structure, Parameters parameters)
    {
        var known = structure.Attributes.ToDictionary(attribute => attribute.Id, attribute => (IReadOnlyList<Component>)[attribute]);
        known["dsd"] = known[All] = structure.Attributes;
        // There are no reference metadata.
        known["msd"] = known[None] = [];
        known["dataset"] = [.. structure.AttachedTo(Attachment.DataSet)];
        known["series"] = [.. structure.AttachedTo(Attachment.Measure)];
        known["obs"] = [.. structure.AttachedTo(Attachment.Observation)];
        var selected = Listed(parameters, AttributesName, "dsd", [.. known.Keys]).SelectMany(name => known[name]).ToHashSet();
        return [.. structure.Attributes.Where(selected.Contains)];
    }

    private static bool HasMeasures(DataStructure structure, Parameters parameters) =>
        Listed(parameters, MeasuresName, All, [All, None, structure.Value.Id]).Any(name => name != None);

    private static IReadOnlyList<string> Listed(Parameters parameters, string name, string otherwise, IReadOnlyList<string> known)
    {
        IReadOnlyList<string> listed = parameters[name] is null ? [otherwise] : parameters.List(name);
        return listed.FirstOrDefault(one => !known.Contains(one)) is { } unknown
            ? throw new ParameterInvalid(name, Parameters.NotAmong(name, unknown, known))
            : listed;
    }
}
