using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Formats.Tables;

/// <summary>What stands beside the data in every format: where they come from, whether they are whole, and how to read and cite them.</summary>
public sealed record DataContract
{
    /// <summary>What the table is, in words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Language of names and texts.</summary>
    public required Language Language { get; init; }

    /// <summary>Where the rows come from.</summary>
    public required DataOrigin Origin { get; init; }

    /// <summary>Number of rows.</summary>
    public required int Rows { get; init; }

    /// <summary>Number of rows that the question has in all; more than <see cref="Rows"/> when it asked for the first ones only.</summary>
    public required int AllRows { get; init; }

    /// <summary>Number of figures that are withheld.</summary>
    public int Withheld { get; init; }

    /// <summary>Whether figures are exact; otherwise they are protected.</summary>
    public required bool IsExact { get; init; }

    /// <summary>The question as canonical text; null where the table answers none.</summary>
    public required string? Question { get; init; }

    /// <summary>Number of first rows that were asked for; null for all.</summary>
    public int? First { get; init; }

    /// <summary>How members are written.</summary>
    public Labels Labels { get; init; }

    /// <summary>Name of the dimension whose members are columns; null for none.</summary>
    public string? Pivot { get; init; }

    /// <summary>Units of the columns.</summary>
    public IReadOnlyList<Code> Units { get; init; } = [];

    /// <summary>Statuses that occur.</summary>
    public IReadOnlyList<Code> Statuses { get; init; } = [];

    /// <summary>Notes on how to read the figures.</summary>
    public IReadOnlyList<AnswerNote> Notes { get; init; } = [];

    /// <summary>How to cite the answer; null where nothing can be followed.</summary>
    public TableCitation? Citation { get; init; }

    /// <summary>Licence, an SPDX identifier.</summary>
    public string Licence { get; init; } = DataLicence.OfFigures.Name;

    /// <summary>Name of the unit of a column; empty where there is none.</summary>
    public string UnitName(DataColumn column) => Units.FirstOrDefault(unit => unit.Value == column.Unit)?.NameIn(Language) ?? "";

    /// <summary>Whether all rows of the question are there.</summary>
    public bool IsComplete => Rows == AllRows;
}
