using CollectiveEconomy.Ingestion.Maps;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>A sheet of a submission with the headings that its sender gave it.</summary>
/// <param name="Order">Place among the sheets of the submission, from 0.</param>
/// <param name="FileName">Name of the file, without a path.</param>
/// <param name="Sheet">Name of the sheet; null in a CSV file.</param>
public sealed record SheetPlace(int Order, string FileName, string? Sheet)
{
    private readonly Dictionary<string, string> _headings = [];

    /// <summary>Number of the file in the submission, from 0.</summary>
    public int File { get; init; }

    /// <summary>How the number cells of its file mark decimals.</summary>
    public FileNotation Notation { get; init; } = new();

    /// <summary>Columns of the sender's form by field, where a map says what they are; null otherwise.</summary>
    public IReadOnlyDictionary<string, MappedColumn>? Mapped { get; init; }

    /// <summary>Notes under which heading a field stands.</summary>
    internal void Note(TableField field, string heading) =>
        _headings[field.Name] = Mapped?.GetValueOrDefault(field.Name)?.Heading ?? heading;

    /// <summary>Whether the sheet has a column for a field.</summary>
    public bool Has(string field) => _headings.ContainsKey(field);

    /// <summary>The heading of a field as its sender wrote it; the field's name when the sheet has no such column.</summary>
    public string Heading(string field) => _headings.GetValueOrDefault(field, field);
}
