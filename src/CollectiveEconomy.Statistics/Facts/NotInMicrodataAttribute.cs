namespace CollectiveEconomy.Statistics.Facts;

/// <summary>
/// Marks columns by which somebody who knows an organisation could recognise it among pseudonymous rows. They stay out of the microdata, in which a class of
/// theirs may stand; where values are named, the rows with them stay out.
/// </summary>
/// <param name="values">The values whose rows stay out; none where the column does.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotInMicrodataAttribute(params string[] values) : Attribute
{
    /// <summary>The values whose rows stay out; empty where the column does.</summary>
    public IReadOnlyList<string> Values => values;
}
