using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class Deadlines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Routes_DefinitionHash",
                table: "Routes");

            migrationBuilder.AddColumn<int>(
                name: "Visit",
                table: "Routes",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<DateTime>(
                name: "WaitingSince",
                table: "Routes",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NoteId = table.Column<int>(nullable: false),
                    Visit = table.Column<int>(nullable: false),
                    StepId = table.Column<string>(nullable: false),
                    Kind = table.Column<string>(nullable: false),
                    Offset = table.Column<int>(nullable: false),
                    Role = table.Column<string>(nullable: false),
                    DueDay = table.Column<DateOnly>(nullable: false),
                    MadeAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notices_Notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Notes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Routes_DefinitionHash_StepId",
                table: "Routes",
                columns: new[] { "DefinitionHash", "StepId" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_NoteId_Visit_Kind_Offset",
                table: "Notices",
                columns: new[] { "NoteId", "Visit", "Kind", "Offset" },
                unique: true);

            // Notes that are under way have waited since their last step, or since their half-year was opened.
            migrationBuilder.Sql("""
                UPDATE "Routes" SET "WaitingSince" = COALESCE(
                    (SELECT s."At" FROM "NoteStep" AS s WHERE s."NoteId" = "Routes"."NoteId" ORDER BY s."Sequence" DESC LIMIT 1),
                    (SELECT r."OpenedAt" FROM "Rounds" AS r INNER JOIN "Notes" AS n ON n."Period" = r."Period" WHERE n."Id" = "Routes"."NoteId"),
                    "WaitingSince");
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Routes_DefinitionHash_StepId",
                table: "Routes");

            migrationBuilder.DropColumn(
                name: "Visit",
                table: "Routes");

            migrationBuilder.DropColumn(
                name: "WaitingSince",
                table: "Routes");

            migrationBuilder.CreateIndex(
                name: "IX_Routes_DefinitionHash",
                table: "Routes",
                column: "DefinitionHash");
        }
    }
}
