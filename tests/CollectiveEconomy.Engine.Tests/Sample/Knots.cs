namespace CollectiveEconomy.Engine.Tests.Sample;

public static class Knots
{
    public static IEnumerable<Knot> Of(int count) => Enumerable.Range(1, count).Select(number => new Knot(number, null, number % 2));
}
