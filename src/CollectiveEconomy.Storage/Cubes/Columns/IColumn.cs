namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>A column in memory.</summary>
internal interface IColumn
{
    /// <summary>Its size in memory.</summary>
    long Bytes { get; }
}
