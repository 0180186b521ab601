namespace CollectiveEconomy.Storage;

/// <summary>Values as objects, those that occur again and again once only: most of a table's numbers are small, and all of its flags.</summary>
public static class Boxed
{
    private const int Cached = 4_096;

    private static readonly object True = true;
    private static readonly object False = false;
    private static readonly object[] Small = [.. Enumerable.Range(0, Cached).Select(number => (object)(long)number)];

    /// <summary>A flag.</summary>
    public static object Of(bool flag) => flag ? True : False;

    /// <summary>A whole number.</summary>
    public static object Of(long number) => number is >= 0 and < Cached ? Small[number] : number;
}
