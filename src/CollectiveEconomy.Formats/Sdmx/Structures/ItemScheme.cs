using System.Collections.Frozen;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Sdmx.Structures;

/// <summary>A list of codes, concepts, categories or agencies.</summary>
public sealed record ItemScheme : Artefact
{
    private readonly FrozenDictionary<string, int> _places;

    /// <summary>A list.</summary>
    /// <param name="kind">What it lists.</param>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name.</param>
    /// <param name="items">What it lists.</param>
    public ItemScheme(ArtefactKind kind, string id, LocalizedText name, IEnumerable<SchemeItem> items)
        : base(kind, id, name)
    {
        Items = [.. items];
        _places = Items.Index().ToFrozenDictionary(item => item.Item.Id, item => item.Index);
    }

    /// <summary>What it lists.</summary>
    public IReadOnlyList<SchemeItem> Items { get; }

    /// <summary>Whether some of its items are left out.</summary>
    public bool IsPartial { get; init; }

    /// <summary>An item by its identifier; null when there is none.</summary>
    public SchemeItem? Find(string id) => _places.TryGetValue(id, out var place) ? Items[place] : null;

    /// <summary>Place of an item, from 0.</summary>
    public int PlaceOf(string id) => _places[id];

    /// <summary>The list with some of its items only.</summary>
    public ItemScheme Only(IReadOnlySet<string> ids) =>
        new(Kind, Id, Name, Items.Where(item => ids.Contains(item.Id)))
        {
            Agency = Agency,
            Description = Description,
            IsPartial = true,
        };
}
