using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Data.Migrations
{
    /// <inheritdoc />
    public partial class MessageTopics : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "About",
                table: "Messages",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Address",
                table: "Messages",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Title",
                table: "Messages",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "About",
                table: "Messages");

            migrationBuilder.DropColumn(
                name: "Address",
                table: "Messages");

            migrationBuilder.DropColumn(
                name: "Title",
                table: "Messages");
        }
    }
}
